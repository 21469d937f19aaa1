// The files of the app do not come, or come as something else.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inProduction, onEveryHost, taken, test } from "../harness.mjs";
import { expectPlainPages, pagesOf } from "./plain-pages.mjs";

const WASM = "**/*.wasm";
const GLUE = "**/vitrine*.js";

onEveryHost((site) => {
  const { start } = pagesOf(site);
  const html = (page) => page.locator("html");

  /** The file that is asked for, as it was built. */
  const file = (route) =>
    readFileSync(join(site.folder, new URL(route.request().url()).pathname));

  /** Answers with the file in another form. */
  const changed = (contentType, change) => (route) =>
    route.fulfill({ contentType, body: change(file(route)) });

  const flipped = (bytes) => {
    const copy = Buffer.from(bytes);
    copy[copy.length >> 1] ^= 0xff;
    return copy;
  };

  const broken = {
    "WebAssembly is blocked": [WASM, (route) => route.abort()],
    "WebAssembly is gone": [WASM, (route) => route.fulfill({ status: 404, body: "" })],
    "WebAssembly is HTML": [WASM, changed("text/html", () => "<!doctype html>")],
    "WebAssembly is cut off": [
      WASM,
      changed("application/wasm", (bytes) => bytes.subarray(0, bytes.length / 2)),
    ],
    "WebAssembly is corrupt": [WASM, changed("application/wasm", flipped)],
    "the glue is gone": [GLUE, (route) => route.fulfill({ status: 404, body: "" })],
    "the glue is HTML": [GLUE, changed("text/html", () => "<!doctype html>")],
    "the glue is another": [GLUE, changed("text/javascript", (bytes) => `${bytes};`)],
  };

  for (const [name, [files, answer]] of Object.entries(broken)) {
    // Without the app the page is complete, marked as static, and its links work.
    test(`${name}: the page works without the app`, async ({ page }) => {
      inProduction(site);
      await page.route(files, answer);
      await page.goto(start.address);
      await expect(html(page)).toHaveAttribute("data-app", "static");
      await expectPlainPages(page, site);
    });
  }

  // The same where a policy, of a proxy or a host that was set up wrongly, forbids WebAssembly.
  test("WebAssembly is forbidden: the page works without the app", async ({ page }) => {
    inProduction(site);
    await page.route("**/*/", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(start.address);
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await expectPlainPages(page, site);
  });

  // A host that does not know WebAssembly's media type slows the app's start, and no more.
  test("WebAssembly has a wrong media type: the app runs", async ({ page }) => {
    inProduction(site);
    await page.route(WASM, changed("application/octet-stream", (bytes) => bytes));
    await page.goto(start.address);
    await taken(page);
  });

  // A WebAssembly that never arrives leaves a page that works meanwhile.
  test("WebAssembly never comes: the page works without the app", async ({ page }) => {
    inProduction(site);
    await page.route(WASM, () => {});
    await page.goto(start.address);
    await expectPlainPages(page, site);
  });

  // The same where it begins and never ends.
  test("WebAssembly never ends: the page works without the app", async ({ page }) => {
    inProduction(site);
    let begun = 0;
    const endless = createServer((request, response) => {
      begun += 1;
      const bytes = readFileSync(join(site.folder, request.url));
      const headers = { "content-type": "application/wasm", "content-length": bytes.length };
      response.writeHead(200, headers).write(bytes.subarray(0, bytes.length / 2));
    });
    await new Promise((resolve) => endless.listen(0, "127.0.0.1", resolve));
    const { port } = endless.address();
    await page.route(WASM, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.continue({ url: `http://127.0.0.1:${port}${pathname}` });
    });
    await page.goto(start.address, { waitUntil: "domcontentloaded" });
    await expect.poll(() => begun).toBeGreaterThan(0);
    await expectPlainPages(page, site);
    endless.closeAllConnections();
    endless.close();
  });

  // Where even the start script is gone, the page is the document alone.
  test("the start script is gone: the page works without the app", async ({ page }) => {
    inProduction(site);
    await page.route("**/start*.js", (route) => route.abort());
    await page.goto(start.address);
    await expectPlainPages(page, site);
  });
});
