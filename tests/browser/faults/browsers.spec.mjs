// Browsers that lack something, or refuse it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inProduction, linkTo, markDocument, onEveryHost, taken, test, toggle } from "../harness.mjs";
import { expectPlainPages, expectReadable, pagesOf } from "./plain-pages.mjs";

onEveryHost((site) => {
  const { start, target } = pagesOf(site);

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    // Every page is read and left.
    test("no JavaScript: pages are read and left", async ({ page }) => {
      inProduction(site);
      await page.goto(start.address);
      await expectPlainPages(page, site);
    });

    // The register shows all its news, without a filter that would do nothing.
    test("no JavaScript: the register is complete", async ({ page }) => {
      inProduction(site);
      const list = site.of("news-list");
      await page.goto(list.address);
      await expect(page.locator("#main .news-summary")).toHaveCount(list.datum.body["news-list"].items.length);
      await expect(page.locator("#main .query-form select:visible")).toHaveCount(0);
    });
  });

  const lacking = {
    "no WebAssembly": () => delete globalThis.WebAssembly,
    "an old WebAssembly": () => (WebAssembly.validate = () => false),
  };

  for (const [name, lose] of Object.entries(lacking)) {
    // Nothing is downloaded for a browser that cannot run it; the page works as it is.
    test(`${name}: the page works without the app`, async ({ page }) => {
      inProduction(site);
      const asked = [];
      page.on("request", (request) => {
        if (/vitrine.*\.(js|wasm)$/.test(request.url())) asked.push(request.url());
      });
      await page.addInitScript(lose);
      await page.goto(start.address);
      await expect(page.locator("html")).toHaveAttribute("data-app", "static");
      await expectPlainPages(page, site);
      expect(asked).toEqual([]);
    });
  }

  // A browser without dynamic import cannot even read the start script: the document is all there is.
  test("no dynamic import: the page works without the app", async ({ page, exceptions }) => {
    inProduction(site);
    await page.route("**/start*.js", (route) => {
      const script = readFileSync(join(site.folder, new URL(route.request().url()).pathname), "utf8");
      expect(script).toContain("import(");
      return route.fulfill({ contentType: "text/javascript", body: script.replace("import(", "import=(") });
    });
    await page.route("**/*/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(<script type="module" src="[^"]+") integrity="[^"]+"/, "$1");
      await route.fulfill({ response, body });
    });
    await page.goto(start.address);
    await expectPlainPages(page, site);
    expect(exceptions.splice(0).length).toBeGreaterThan(0);
  });

  /** The app runs, and goes to the next page and to the other language without a document. */
  const expectApp = async (page) => {
    await page.goto(start.address);
    await taken(page);
    const same = await markDocument(page);
    await linkTo(page, target.address).click();
    await expectReadable(page, site, target.address);
    await toggle(page).click();
    await expectReadable(page, site, target.datum.alternate.href);
    expect(await same()).toBe(true);
  };

  // Safari has no idle callbacks.
  test("no idle callbacks: the app runs", async ({ page }) => {
    inProduction(site);
    await page.addInitScript(() => delete globalThis.requestIdleCallback);
    await expectApp(page);
  });

  // A visitor who refuses storage, or a frame that has none.
  test("no storage: the app runs", async ({ page }) => {
    inProduction(site);
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }
    });
    await expectApp(page);
  });
});
