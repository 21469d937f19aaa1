// The sites in WebKit: the app comes, goes on, changes the language and goes back.

import { test as base } from "@playwright/test";
import { expect, inProduction, onEverySite } from "./harness.mjs";
import { driverPort } from "./sites.mjs";
import { openWebKit } from "./webkit.mjs";

const test = base.extend({
  webkit: [
    async ({}, use) => {
      const webkit = await openWebKit(driverPort);
      await use(webkit);
      await webkit.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

const LISTEN = `
  window.heard = [];
  addEventListener("error", (event) => heard.push(event.message));
  addEventListener("unhandledrejection", (event) => heard.push(String(event.reason)));`;

onEverySite((site) => {
  const mode = (webkit) => webkit.evaluate("return document.documentElement.dataset.app");
  const path = async (webkit) => new URL(await webkit.url()).pathname;

  const expectShown = async (webkit, { address, datum }) => {
    await expect.poll(() => webkit.text("#main h1")).toBe(datum.title);
    await expect.poll(() => path(webkit)).toBe(address);
    // A page that was prepared is there a frame before the language of the document.
    await expect.poll(() => webkit.evaluate("return document.documentElement.lang")).toBe(datum.locale);
  };

  // Each kind of page is taken over with the words that its document has.
  test("pages are taken over", async ({ webkit }) => {
    inProduction(site);
    test.setTimeout(120_000);
    const kinds = new Map(site.pages.filter(({ datum }) => datum.alternate).map((page) => [page.kind, page]));
    for (const page of kinds.values()) {
      await webkit.goto(site.base + page.address);
      await expect.poll(() => mode(webkit), page.address).toBe("live");
      await expectShown(webkit, page);
    }
  });

  // One document serves for a link, the other language and the way back.
  test("a visit", async ({ webkit }) => {
    inProduction(site);
    const start = site.of("home");
    const target = site.of("key-figures");
    const twin = site.at(target.datum.alternate.href);
    await webkit.goto(site.base + start.address);
    await webkit.evaluate(LISTEN);
    await expect.poll(() => mode(webkit)).toBe("live");
    await webkit.click(`.site-navigation a[href="${target.address}"]`);
    await expectShown(webkit, target);
    await webkit.click(".language-toggle");
    await expectShown(webkit, twin);
    await webkit.back();
    await expectShown(webkit, target);
    await webkit.back();
    await expectShown(webkit, start);
    // The same document from first to last: what was heard is still there, and it is nothing.
    expect(await webkit.evaluate("return window.heard")).toEqual([]);
  });
});
