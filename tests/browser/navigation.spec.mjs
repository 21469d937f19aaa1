// The way from page to page.

import {
  countDocuments,
  expect,
  heading,
  linkTo,
  markDocument,
  onEverySite,
  test,
  visit,
} from "./harness.mjs";

/** The page shown is `datum`'s, by address, heading and title. */
const expectPage = async (page, { address, datum }) => {
  await expect(heading(page)).toHaveText(datum.title);
  await expect(page).toHaveTitle(datum.document_title);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
};

/** Scrolls so far that `link` is in the middle of the window; tells how far. */
const scrollTo = async (page, link) => {
  await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
  return page.evaluate(() => scrollY);
};

const expectScroll = (page, position) =>
  expect
    .poll(() => page.evaluate((left) => Math.abs(scrollY - left), position), {
      message: `distance from the place that was left, ${position}`,
    })
    .toBeLessThan(5);

onEverySite((site) => {
  const home = site.of("home");
  const figures = site.of("key-figures");
  const text = site.of("text");
  const news = site.of("news");
  const sources = site.of("sources");

  // A click in the navigation shows the page in the same document, and screen readers hear of it.
  test("a click shows the page within the document", async ({ page }) => {
    await visit(page, home.address);
    const same = await markDocument(page);
    await linkTo(page, figures.address).click();
    await expectPage(page, figures);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator(".announcer")).toHaveText(figures.datum.title);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    expect(await same()).toBe(true);
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
    const above = page.locator(".breadcrumb a");
    await expect(above).toHaveText(news.datum.breadcrumb.map((link) => link.text));
    await expect(page.locator(".breadcrumb [aria-current=page]")).toHaveText(news.datum.title);
    await above.last().click();
    await expectPage(page, site.of("news-list"));
    await expect(page.locator(".breadcrumb a")).toHaveCount(1);
    await page.locator(".breadcrumb a").click();
    await expectPage(page, home);
    await expect(page.locator(".breadcrumb")).toHaveCount(0);
  });

  // An address reached within the app can be opened anew.
  test("a page reached by a click can be reloaded", async ({ page }) => {
    await visit(page, home.address);
    await linkTo(page, text.address).click();
    await expectPage(page, text);
    await page.reload();
    await expectPage(page, text);
    await expect(page.locator("html")).toHaveAttribute("data-app", "live");
  });

  // Back and forward lead to the place where each page was left.
  test("back and forward return to the place", async ({ page }) => {
    await visit(page, figures.address);
    const document = page.locator(".figure-tables tbody tr").last().locator("td a");
    const left = await scrollTo(page, document);
    expect(left).toBeGreaterThan(200);
    await document.click();
    await expect(heading(page)).toHaveText(sources.datum.title);
    const foot = page.locator(".site-footer a").last();
    const further = await scrollTo(page, foot);
    await foot.click();
    await expect(heading(page)).not.toHaveText(sources.datum.title);
    await page.goBack();
    await expect(heading(page)).toHaveText(sources.datum.title);
    await expectScroll(page, further);
    await page.goBack();
    await expectPage(page, figures);
    await expectScroll(page, left);
    await page.goForward();
    await expect(heading(page)).toHaveText(sources.datum.title);
    await expectScroll(page, further);
  });

  // The place comes back, too, when the page before has to be fetched again.
  test("back returns to the place after a reload", async ({ page }) => {
    await visit(page, figures.address);
    const foot = linkTo(page, sources.address);
    const left = await scrollTo(page, foot);
    expect(left).toBeGreaterThan(200);
    await foot.click();
    await expectPage(page, sources);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-app", "live");
    await page.goBack();
    await expectPage(page, figures);
    await expectScroll(page, left);
  });

  // Whoever reloads a page goes on reading where they were.
  test("a reload keeps the place", async ({ page }) => {
    await visit(page, figures.address);
    const left = await scrollTo(page, page.locator(".figure-tables"));
    expect(left).toBeGreaterThan(200);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-app", "live");
    await expectScroll(page, left);
  });

  // A page that is entered anew is read from its top, however far it was read before.
  test("a link leads to the top of a page seen before", async ({ page }) => {
    await visit(page, figures.address);
    await scrollTo(page, page.locator(".site-footer"));
    await linkTo(page, sources.address).click();
    await expectPage(page, sources);
    await linkTo(page, figures.address).first().click();
    await expectPage(page, figures);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  // A figure in a sentence leads to the figure itself, with all that belongs to it.
  test("a figure in a sentence leads to the figure", async ({ page }) => {
    const citing = site.pages.find(
      ({ datum }) => datum.locale === "fr" && JSON.stringify(datum.body).includes('{"figure":{"href"'),
    );
    await visit(page, citing.address);
    const same = await markDocument(page);
    const reference = page.locator("main a.figure-reference").first();
    const href = await reference.getAttribute("href");
    await reference.click();
    await expectPage(page, figures);
    await expect(page).toHaveURL(href);
    const figure = page.locator(`[id="${href.split("#")[1]}"]`);
    await expect(figure).toBeInViewport();
    await expect(figure).toBeFocused();
    expect(await same()).toBe(true);
  });

  // A fragment of the page that is open moves the view and the focus, and back returns.
  test("a fragment leads to its place on the same page", async ({ page }) => {
    await visit(page, figures.address);
    const same = await markDocument(page);
    const row = page.locator(".figure-tables tbody tr").first().locator("th a");
    const href = await row.getAttribute("href");
    const left = await scrollTo(page, row);
    await row.click();
    await expect(page).toHaveURL(href);
    const figure = page.locator(`[id="${href.split("#")[1]}"]`);
    await expect(figure).toBeInViewport();
    await expect(figure).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(figures.address);
    await expectScroll(page, left);
    expect(await same()).toBe(true);
  });

  // An address with a fragment opens at its place.
  test("a fragment in the first address is followed", async ({ page }) => {
    const { id } = figures.datum.body["key-figures"].groups.at(-1).figures.at(-1);
    await visit(page, `${figures.address}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  // The skip link takes keyboard users past the header, on each page anew.
  test("the skip link moves the focus to the main part", async ({ page }) => {
    await visit(page, home.address);
    await page.keyboard.press("Tab");
    await expect(page.locator(".skip-link")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
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
  test("a link pointed at is fetched once", async ({ page }) => {
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

  // The latest click counts, even if an earlier page comes later.
  test("a slow page does not replace the one chosen after it", async ({ page }) => {
    let arrive;
    const held = new Promise((resolve) => (arrive = resolve));
    await page.route(`**${figures.address}index.json`, async (route) => {
      await held;
      await route.continue();
    });
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

  // No navigation within the site loads a document.
  test("a visit is one document", async ({ page }) => {
    await visit(page, home.address);
    const documents = countDocuments(page);
    for (const { href } of [...home.datum.shell.navigation, ...home.datum.shell.footer]) {
      await linkTo(page, href).first().click();
      await expectPage(page, site.at(href));
    }
    expect(documents).toEqual([]);
  });
});
