// Every page of the sites, in both languages.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, heading, inProduction, onEverySite, taken, test, visit } from "./harness.mjs";

/** Everything that a page complains about from now on. */
const complaints = (page) => {
  const heard = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      heard.push(`${message.text()} ${message.location().url}`);
    }
  });
  page.on("requestfailed", (request) => heard.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
};

/** The words of a page, without the app's own marks. */
const wordsOf = (page) => page.locator("body").innerText();

/** The ids in a document as it is published. */
const idsOf = (site, address) => {
  const html = readFileSync(join(site.folder, address, "index.html"), "utf8");
  return [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
};

onEverySite((site) => {
  for (const { address, datum } of site.pages.filter((page) => page.datum.alternate)) {
    test.describe(address, () => {
      // A page is what its datum says, in its language, and nothing goes wrong on it.
      test("shows its title and language without complaint", async ({ page }) => {
        const heard = complaints(page);
        await visit(page, address);
        await expect(page).toHaveTitle(datum.document_title);
        await expect(heading(page)).toHaveCount(1);
        await expect(heading(page)).toHaveText(datum.title);
        await expect(page.locator("html")).toHaveAttribute("lang", datum.locale);
        await expect(page.getByRole("main")).toHaveCount(1);
        await page.waitForLoadState("networkidle");
        expect(heard).toEqual([]);
      });

      // On the narrowest screen, before and after the app runs, nothing reaches over the edge.
      test("fits a screen of 360 pixels", async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await visit(page, address);
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await overflow()).toBeLessThanOrEqual(0);
      });

      // Each internal link leads to a page of the site.
      test("links to pages that exist", async ({ page }) => {
        await visit(page, address);
        const links = await page
          .locator("a[href^='/']")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(links.length).toBeGreaterThan(0);
        const paths = links.map((link) => link.split(/[?#]/)[0]);
        expect(paths.filter((path) => !site.at(path))).toEqual([]);
      });

      // Each fragment that a link names stands in the page it leads to.
      test("links to places that exist", async ({ page }) => {
        inProduction(site);
        await visit(page, address);
        const links = await page
          .locator("a[href*='#']")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        const lost = links.filter((link) => {
          const [path, fragment] = link.split("#");
          return !idsOf(site, path || address).includes(fragment);
        });
        expect(lost).toEqual([]);
      });

      // The page says the same with the app as without any script.
      test("reads the same without script", async ({ page, browser }) => {
        inProduction(site);
        await visit(page, address);
        const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
        await plain.goto(address);
        const words = await wordsOf(plain);
        await plain.close();
        expect(await wordsOf(page)).toBe(words);
      });
    });
  }

  // The page in both languages at once is complete without script, and is left with script.
  test("/ offers both languages without script", async ({ browser }) => {
    inProduction(site);
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
    await page.goto("/");
    for (const locale of ["fr", "en"]) {
      const part = page.locator(`main [lang=${locale}]`);
      await expect(part.locator(`a[href="/${locale}/"]`)).toBeVisible();
    }
    await page.locator('main a[href="/en/"]').click();
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

  // A page that has been left for another of its kind shows nothing of the old one.
  test("shows the same after moving through the site as at first", async ({ page }) => {
    test.setTimeout(90_000);
    const pages = site.pages.filter((each) => each.datum.alternate);
    await visit(page, pages[0].address);
    for (const { address, datum } of pages.slice(1)) {
      await page.evaluate((href) => {
        const link = Object.assign(document.createElement("a"), { href });
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
      await expect(page).toHaveTitle(datum.document_title);
      const main = () => page.locator("main").innerHTML();
      const moved = await main();
      const fresh = await page.context().newPage();
      await fresh.goto(address);
      await taken(fresh);
      expect(moved, address).toBe(await fresh.locator("main").innerHTML());
      await fresh.close();
    }
  });
});
