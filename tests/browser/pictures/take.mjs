// Takes the picture of a whole page, always the same way.

import { expect } from "@playwright/test";

/** Fonts have all the time they need: what they look like is the question, not when they come. */
const waitForFonts = (context) =>
  context.route(/\/([?][^/]*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("font-display:optional", "font-display:block");
    await route.fulfill({ response, body });
  });

/** A context for pictures: nothing moves, and the policy lets the changed style sheet pass. */
export const pictureContext = async (browser, { site, script = true }) => {
  const context = await browser.newContext({
    baseURL: site.base,
    bypassCSP: true,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  await waitForFonts(context);
  return context;
};

/** The bytes of a PNG: the page at `address` and all that one scrolls to. */
export const take = async (page, { query = "", script = true }, { address, width, scheme }) => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address + query, { waitUntil: "load" });
  const app = page.locator("script[data-wasm]");
  if (script && (await app.count()) > 0) {
    await expect(page.locator("html")).toHaveAttribute("data-app", "live");
  }
  await page.waitForLoadState("networkidle");
  return page.screenshot({ fullPage: true, animations: "disabled" });
};
