// Addresses that do not exist, and apps that do not run.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  countDocuments,
  expect,
  heading,
  inProduction,
  linkTo,
  markDocument,
  onTheSite,
  test,
  toggle,
  visit,
} from "./harness.mjs";

onTheSite((site) => {
  const start = site.of("press");
  const target = site.of("key-figures");
  const twin = site.at(start.datum.alternate.href);
  const html = (page) => page.locator("html");

  for (const address of ["/fr/introuvable/", "/en/nowhere/at/all/", "/nowhere.txt"]) {
    // An address without a page says so in both languages, and leads on.
    test(`${address} is not found`, async ({ page }) => {
      test.skip(address.endsWith(".txt") && !site.production, "needs the production build");
      const answer = await page.goto(address);
      if (site.production) {
        expect(answer.status()).toBe(404);
        await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
      }
      await expect(heading(page)).toHaveCount(1);
      for (const locale of ["fr", "en"]) {
        const part = page.locator(`main [lang=${locale}]`);
        await expect(part.locator("h2")).toBeVisible();
        const links = await part
          .locator("a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(links).toContain(`/${locale}/`);
        expect(links.filter((link) => !site.at(link))).toEqual([]);
      }
      await page.locator('main a[href="/en/"]').click();
      await expect(heading(page)).toHaveText(site.at("/en/").datum.title);
    });
  }

  /** A click is the browser's: it loads a document. */
  const expectPlainLink = async (page) => {
    const same = await markDocument(page);
    await expect(heading(page)).toHaveText(start.datum.title);
    await linkTo(page, target.address).click();
    await expect(page).toHaveURL(target.address);
    await expect(heading(page)).toHaveText(target.datum.title);
    expect(await same()).toBe(false);
  };

  /** The page is read and left without the app, and so is every other. */
  const expectPlainPages = async (page) => {
    const documents = countDocuments(page);
    await expectPlainLink(page);
    await page.goBack();
    await expect(heading(page)).toHaveText(start.datum.title);
    await toggle(page).click();
    await expect(page).toHaveURL(twin.address);
    await expect(heading(page)).toHaveText(twin.datum.title);
    expect(documents).toEqual([target.address, start.address, twin.address]);
  };

  const broken = {
    "WebAssembly is blocked": ["**/*.wasm", (route) => route.abort()],
    "WebAssembly is gone": ["**/*.wasm", (route) => route.fulfill({ status: 404, body: "" })],
    "WebAssembly is HTML": [
      "**/*.wasm",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
    ],
    "WebAssembly is cut off": [
      "**/*.wasm",
      (route) => {
        const file = readFileSync(join(site.folder, new URL(route.request().url()).pathname));
        const body = file.subarray(0, file.length / 2);
        return route.fulfill({ contentType: "application/wasm", body });
      },
    ],
    "the app's script is gone": [
      "**/vitrine*.js",
      (route) => route.fulfill({ status: 404, body: "" }),
    ],
  };

  for (const [name, [files, answer]] of Object.entries(broken)) {
    // Without the app the page is complete, marked as static, and its links work.
    test(`${name}: the page works without the app`, async ({ page }) => {
      inProduction(site);
      await page.route(files, answer);
      await page.goto(start.address);
      await expect(html(page)).toHaveAttribute("data-app", "static");
      await expectPlainPages(page);
    });
  }

  // A WebAssembly that never arrives leaves a page that works meanwhile.
  test("WebAssembly never comes: the page works without the app", async ({ page }) => {
    inProduction(site);
    await page.route("**/*.wasm", () => {});
    await page.goto(start.address);
    await expectPlainPages(page);
  });

  // Where even the start script is gone, the page is the document alone.
  test("the start script is gone: the page works without the app", async ({ page }) => {
    inProduction(site);
    await page.route("**/start*.js", (route) => route.abort());
    await page.goto(start.address);
    await expectPlainPages(page);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    // Every link works, and the register shows its news without a filter that would do nothing.
    test("pages are read and left", async ({ page }) => {
      inProduction(site);
      const list = site.of("news-list");
      await page.goto(start.address);
      await linkTo(page, list.address).click();
      await expect(page.locator(".news-summary")).toHaveCount(list.datum.body["news-list"].items.length);
      await expect(page.locator(".news-filter select:enabled")).toHaveCount(0);
      await toggle(page).click();
      await expect(heading(page)).toHaveText(site.at(list.datum.alternate.href).datum.title);
    });
  });

  // An app that breaks down while it runs gives the links back to the browser.
  test("a breakdown gives the links back", async ({ page, exceptions }) => {
    await visit(page, start.address);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new WebAssembly.RuntimeError("unreachable");
      });
    });
    await expect(html(page)).toHaveAttribute("data-app", "static");
    expect(exceptions.splice(0)).toEqual(["unreachable"]);
    await expectPlainLink(page);
  });

  // A document that was changed on its way, as translators do, is read and left as it came.
  test("a changed document works", async ({ page }) => {
    inProduction(site);
    await page.route(`**${start.address}`, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: body.replace(/<h1([^>]*)>(.*?)<\/h1>/, "<h1$1><font>$2</font></h1><p>!</p>"),
      });
    });
    await page.goto(start.address);
    await page.waitForLoadState("networkidle");
    await expect(heading(page)).toHaveCount(1);
    await linkTo(page, target.address).click();
    await expect(heading(page)).toHaveText(target.datum.title);
    await expect(page).toHaveURL(target.address);
    await expect(page.locator("main p").filter({ hasText: /^!$/ })).toHaveCount(0);
    await expect(page.locator("main")).toHaveCount(1);
  });

  // A document that answers to an address that is not its own is left as it is.
  test("a document at a wrong address is left alone", async ({ page }) => {
    inProduction(site);
    await page.route(`**${target.address}`, async (route) => {
      const response = await route.fetch({ url: `${site.base}${start.address}` });
      await route.fulfill({ response });
    });
    await page.goto(target.address);
    await page.waitForLoadState("networkidle");
    await expect(heading(page)).toHaveText(start.datum.title);
    await expect(html(page)).not.toHaveAttribute("data-app", "live");
    await linkTo(page, "/fr/presse/").click();
    await expect(page).toHaveURL("/fr/presse/");
    await expect(html(page)).toHaveAttribute("data-app", "live");
  });
});
