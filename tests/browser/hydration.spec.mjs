// The moment at which the app takes a page over: nobody notices it.

import { complaints, expect, inProduction, needsScript, onEverySite, taken, test, visitBefore } from "./harness.mjs";
import { seen } from "./seen.mjs";

onEverySite((site) => {
  for (const locale of ["fr", "en"]) {
    const pages = site.pages.filter(({ datum }) => datum.alternate && datum.locale === locale);

    // Words and accessibility tree of every page are the same before and after, and nobody
    // complains. One visitor sees all: a new one for each would take most of the time.
    test(`pages in ${locale} are the same before and after`, async ({ context, browserName }) => {
      inProduction(site);
      test.setTimeout(pages.length * 15_000);
      for (const { address } of pages) {
        const page = await context.newPage();
        const heard = complaints(page);
        const release = await visitBefore(page, address);
        const before = await seen(page, browserName);
        release();
        await taken(page);
        expect.soft(await seen(page, browserName), address).toEqual(before);
        await page.waitForLoadState("networkidle");
        expect.soft(heard, address).toEqual([]);
        await page.close();
      }
    });
  }

  // The one difference that is left out above: a control that needs the app waits for it, disabled.
  test("the filter of the register waits for the app", async ({ page }) => {
    inProduction(site);
    const choices = page.locator("#main .query-form select");
    const release = await visitBefore(page, site.of("news-list").address);
    await expect(choices).toHaveCount(2);
    for (const choice of await choices.all()) await expect(choice).toBeDisabled();
    release();
    await taken(page);
    for (const choice of await choices.all()) await expect(choice).toBeEnabled();
  });
}, needsScript("without it nothing is taken over"));
