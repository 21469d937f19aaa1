// Every page of the sites, in both languages.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  complaints,
  expect,
  heading,
  inProduction,
  needsScript,
  onEverySite,
  runsScripts,
  test,
  visit,
} from "./harness.mjs";
import { sideways } from "./lost-words.mjs";

/** The words of a page without what is hidden where no script runs. */
const wordsOf = (page) =>
  page.locator("body").evaluate((body) => {
    body
      .querySelectorAll(".query-form, .copy-button, .scheme-switch")
      .forEach((each) => each.remove());
    return body.innerText;
  });

/** What is inside `main`, a line for each tag and text, whatever the order of the attributes. */
const insideMain = (page) =>
  page.locator("#main").evaluate((main) => {
    const line = (node) =>
      node.nodeType === Node.TEXT_NODE
        ? node.data
        : `<${[node.localName, ...[...node.attributes].map((each) => `${each.name}=${each.value}`).sort()].join(" ")}>`;
    const below = (node) => [...node.childNodes].flatMap((child) => [line(child), ...below(child)]);
    return below(main);
  });

/** The ids in a document as it is published. */
const idsOf = (site, address) => {
  const html = readFileSync(join(site.folder, address, "index.html"), "utf8");
  return [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
};

/** Whether a link leads to a file beside the pages, such as a figure to take away or to frame; only publish makes them. */
const isFile = (site, target) =>
  !site.production || existsSync(join(site.folder, target.endsWith("/") ? `${target}index.html` : target));

/** The links of a page that lead to no page of the site, to no place that is on it, and to no file. */
const lostLinks = async (page, site, address) => {
  const links = await page
    .locator("a[href^='/'], a[href^='#']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.length).toBeGreaterThan(0);
  return links.filter((link) => {
    const [path, fragment] = link.split("#");
    const target = path.split("?")[0] || address;
    if (!site.at(target)) return !isFile(site, target);
    return site.production && fragment && !idsOf(site, target).includes(fragment);
  });
};

onEverySite((site) => {
  for (const { address, datum } of site.pages.filter((page) => page.datum.alternate)) {
    // One visit shows all of it: a page is what its datum says, in its language, and nothing goes
    // wrong on it; it says the same with the app as without any script; its links lead somewhere;
    // on the narrowest screen nothing reaches over the edge.
    test(`${address} is whole`, async ({ page, browser }) => {
      const heard = complaints(page);
      await visit(page, address);
      await expect(page).toHaveTitle(datum.document_title);
      await expect(heading(page)).toHaveCount(1);
      await expect(heading(page)).toHaveText(datum.title);
      await expect(page.locator("html")).toHaveAttribute("lang", datum.locale);
      await expect(page.getByRole("main")).toHaveCount(1);
      if (runsScripts(page)) await page.waitForLoadState("networkidle");
      expect(heard).toEqual([]);
      expect.soft(await lostLinks(page, site, address), "links that lead nowhere").toEqual([]);
      // Without script each kind of page is asked at 320 pixels.
      if (!runsScripts(page)) return;
      const wide = page.viewportSize();
      await page.setViewportSize({ width: 360, height: 740 });
      expect.soft(await sideways(page), "pixels over the edge of 360").toBe(0);
      await page.setViewportSize(wide);
      if (!site.production) return;
      const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
      await plain.goto(address);
      expect(await wordsOf(page), "the words with and without the app").toBe(await wordsOf(plain));
      await plain.close();
    });
  }

  // The page in both languages at once is complete without script, and is left with script.
  test("/ offers both languages without script", async ({ browser }) => {
    inProduction(site);
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
    await page.goto("/");
    for (const locale of ["fr", "en"]) {
      const part = page.locator(`#main [lang=${locale}]`);
      await expect(part.locator(`a[href="/${locale}/"]`)).toBeVisible();
    }
    await page.locator('#main a[href="/en/"]').click();
    await expect(heading(page)).toHaveText(site.at("/en/").datum.title);
    await page.close();
  });

  // Both languages hold the same pages, each naming the other.
  test("every page has its twin", () => {
    const twins = site.pages.filter((page) => page.datum.alternate);
    expect(twins.length).toBeGreaterThan(10);
    for (const { address, datum, kind } of twins) {
      const twin = site.at(datum.alternate.href);
      expect(twin?.datum.alternate.href, address).toBe(address);
      expect(twin.kind, address).toBe(kind);
    }
  });

  // The browser finds the icon that it asks for, and says so nowhere in its console.
  test("there is an icon", async ({ page }) => {
    await visit(page, "/fr/");
    const link = page.locator("link[rel~=icon]").first();
    const icon = (await link.count()) > 0 ? await link.getAttribute("href") : "/favicon.ico";
    const answer = await page.request.get(icon);
    expect(answer.status(), icon).toBe(200);
    expect(answer.headers()["content-type"]).toMatch(/^image\//);
  });

  // A page that has been left for another of its kind shows nothing of the old one.
  test("pages are the same whichever way one gets to them", needsScript("without it there is one way"), async ({ page, context }) => {
    test.setTimeout(120_000);
    const pages = site.pages.filter((each) => each.datum.alternate);
    const fresh = await context.newPage();
    await visit(page, pages[0].address);
    for (const { address, datum } of pages.slice(1)) {
      await page.evaluate((href) => {
        const link = Object.assign(document.createElement("a"), { href });
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
      await expect(page).toHaveTitle(datum.document_title);
      await visit(fresh, address);
      expect.soft(await insideMain(page), address).toEqual(await insideMain(fresh));
    }
  });
});
