// The moment at which the app takes a page over: nobody notices it.

import { complaints, expect, inProduction, needsScript, onEverySite, taken, test, visitBefore } from "./harness.mjs";
import { seen } from "./seen.mjs";

onEverySite((site) => {
  for (const { address } of site.pages.filter((page) => page.datum.alternate)) {
    // Words and accessibility tree are the same before and after, and nobody complains.
    test(`${address} is the same before and after`, async ({ page, browserName }) => {
      inProduction(site);
      const heard = complaints(page);
      const release = await visitBefore(page, address);
      const before = await seen(page, browserName);
      release();
      await taken(page);
      expect(await seen(page, browserName)).toEqual(before);
      await page.waitForLoadState("networkidle");
      expect(heard).toEqual([]);
    });
  }

  // The one difference that is left out above: a control that needs the app waits for it, disabled.
  test("the filter of the register waits for the app", async ({ page }) => {
    inProduction(site);
    const choices = page.locator(".query-form select");
    const release = await visitBefore(page, site.of("news-list").address);
    await expect(choices).toHaveCount(2);
    for (const choice of await choices.all()) await expect(choice).toBeDisabled();
    release();
    await taken(page);
    for (const choice of await choices.all()) await expect(choice).toBeEnabled();
  });
}, needsScript("without it nothing is taken over"));
