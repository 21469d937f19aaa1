// Addresses that do not exist.

import { expect, heading, onTheSite, runsScripts, test } from "./harness.mjs";

onTheSite((site) => {
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
      // No app takes the page over, and the choice of colours is answered all the same.
      if (site.production && runsScripts(page)) await expect(page.locator(".scheme-switch")).toBeVisible();
      for (const locale of ["fr", "en"]) {
        const part = page.locator(`#main [lang=${locale}]`);
        await expect(part.locator("h2")).toBeVisible();
        const links = await part
          .locator("a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(links).toContain(`/${locale}/`);
        expect(links.filter((link) => !site.at(link))).toEqual([]);
      }
      await page.locator('#main a[href="/en/"]').click();
      await expect(heading(page)).toHaveText(site.at("/en/").datum.title);
    });
  }
});
