// The way from page to page.

import {
  countDocuments,
  expect,
  expectOneDocument,
  expectPage,
  heading,
  holdBack,
  linkTo,
  markDocument,
  needsScript,
  onEverySite,
  runsScripts,
  saveData,
  taken,
  test,
  visit,
} from "./harness.mjs";

onEverySite((site) => {
  const home = site.of("home");
  const figures = site.of("key-figures");
  const text = site.of("text");
  const news = site.of("news");

  // A click in the navigation shows the page in the same document, and screen readers hear of it.
  test("a click shows the page within the document", async ({ page }) => {
    await visit(page, home.address);
    const same = await markDocument(page);
    await linkTo(page, figures.address).click();
    await expectPage(page, figures);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await expectOneDocument(page, same);
    if (!runsScripts(page)) return;
    await expect(heading(page)).toBeFocused();
    await expect(page.locator(".announcer")).toHaveText(figures.datum.title);
  });

  // Navigation and name of the site say where one is, and say it no more after leaving.
  test("the current page is marked", async ({ page }) => {
    await visit(page, home.address);
    const current = page.locator("header [aria-current]");
    await expect(current).toHaveText(home.datum.shell.home.text);
    await linkTo(page, figures.address).click();
    await expectPage(page, figures);
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute("href", figures.address);
    await expect(current).toHaveAttribute("aria-current", "page");
  });

  // The breadcrumb names the pages above in order, and leads to them.
  test("the breadcrumb leads up", async ({ page }) => {
    await visit(page, news.address);
    const above = page.locator("#main .breadcrumb a");
    await expect(above).toHaveText(news.datum.breadcrumb.map((link) => link.text));
    await expect(page.locator("#main .breadcrumb [aria-current=page]")).toHaveText(news.datum.title);
    await above.last().click();
    await expectPage(page, site.of("news-list"));
    await expect(page.locator("#main .breadcrumb a")).toHaveCount(1);
    await page.locator("#main .breadcrumb a").click();
    await expectPage(page, home);
    await expect(page.locator("#main .breadcrumb")).toHaveCount(0);
  });

  // An address reached within the app can be opened anew.
  test("a page reached by a click can be reloaded", async ({ page }) => {
    await visit(page, home.address);
    await linkTo(page, text.address).click();
    await expectPage(page, text);
    await page.reload();
    await expectPage(page, text);
    if (runsScripts(page)) await taken(page);
  });

  // The skip link takes keyboard users past the header, on each page anew.
  test("the skip link moves the focus to the main part", async ({ page }) => {
    await visit(page, home.address);
    await page.keyboard.press("Tab");
    await expect(page.locator(".skip-link")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.closest("main") !== null)).toBe(true);
  });

  // A click with Ctrl opens a tab of its own, as the visitor asked.
  test("Ctrl and click is left to the browser", async ({ page, context }) => {
    await visit(page, home.address);
    const opened = context.waitForEvent("page");
    await linkTo(page, figures.address).click({ modifiers: ["Control"] });
    const tab = await opened;
    await expect(heading(tab)).toHaveText(figures.datum.title);
    await expect(heading(page)).toHaveText(home.datum.title);
    await expect(page).toHaveURL(home.address);
  });

  // A page is asked for once, by the time a visitor points at its link; the click asks for nothing.
  test("a link pointed at is fetched once", needsScript("the app fetches"), async ({ page }) => {
    const asked = [];
    page.on("request", (request) => {
      const path = new URL(request.url()).pathname;
      if (path === `${figures.address}index.json`) asked.push(path);
    });
    await visit(page, home.address);
    const link = linkTo(page, figures.address);
    await link.hover();
    await expect.poll(() => asked.length).toBe(1);
    await page.waitForLoadState("networkidle");
    await link.click();
    await expectPage(page, figures);
    await linkTo(page, figures.address).hover();
    await page.goBack();
    await expectPage(page, home);
    expect(asked.length).toBe(1);
  });

  // Who saves data is sent nothing that was not asked for.
  test("nothing is fetched at leisure for who saves data", needsScript("the app fetches"), async ({ page }) => {
    await saveData(page);
    const asked = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".json")) asked.push(new URL(request.url()).pathname);
    });
    await visit(page, home.address);
    await page.waitForLoadState("networkidle");
    const before = site.production ? [] : [`${home.address}index.json`];
    expect(asked).toEqual(before);
    await linkTo(page, figures.address).hover();
    await expect.poll(() => asked).toEqual([...before, `${figures.address}index.json`]);
  });

  // The latest click counts, even if an earlier page comes later.
  test("a slow page does not replace the one chosen after it", needsScript("the browser sees to it"), async ({ page }) => {
    const arrive = await holdBack(page, `**${figures.address}index.json`);
    await visit(page, home.address);
    await linkTo(page, figures.address).click();
    await linkTo(page, text.address).click();
    await expectPage(page, text);
    const arrived = page.waitForResponse(`**${figures.address}index.json`);
    arrive();
    await (await arrived).finished();
    await expect(page.locator(".load-progress[role]")).toHaveCount(0);
    await expectPage(page, text);
  });

  // No navigation within the site loads a document; without script each loads one, once.
  test("a visit is one document", async ({ page }) => {
    await visit(page, home.address);
    const documents = countDocuments(page);
    const links = [...home.datum.shell.navigation, ...home.datum.shell.footer];
    for (const { href } of links) {
      await linkTo(page, href).first().click();
      await expectPage(page, site.at(href));
    }
    expect(documents).toEqual(runsScripts(page) ? [] : links.map(({ href }) => href));
  });
});
