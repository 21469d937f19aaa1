// Light and dark: what the system says, and what the visitor has chosen.

import { expect, inProduction, onTheSite, test, visit } from "./harness.mjs";

const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const choose = (page, scheme) => page.locator(`.scheme-switch [value=${scheme}]`).click();

onTheSite((site) => {
  const [here, there] = [site.of("home").address, site.of("sources").address];

  for (const [system, chosen] of [["light", "dark"], ["dark", "light"]]) {
    // A choice against the system holds on the next page, after a reload and in a new document, and
    // is given up again by the third button.
    test(`${chosen} is remembered where the system says ${system}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await visit(page, here);
      const before = await ground(page);
      await choose(page, chosen);
      const after = await ground(page);
      expect(after).not.toBe(before);
      await page.locator(`.site-footer a[href="${there}"]`).click();
      await expect(page).toHaveTitle(site.at(there).datum.document_title);
      expect(await ground(page)).toBe(after);
      await page.reload();
      expect(await ground(page)).toBe(after);
      await visit(page, site.of("press", "en").address);
      expect(await ground(page)).toBe(after);
      await expect(page.locator(`.scheme-switch [value=${chosen}]`)).toHaveAttribute("aria-pressed", "true");
      await choose(page, "system");
      expect(await ground(page)).toBe(before);
      await page.reload();
      expect(await ground(page)).toBe(before);
    });
  }

  // Where storage is refused the switch still answers, for this document.
  test("the switch works without storage", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(here);
    const before = await ground(page);
    await choose(page, "dark");
    expect(await ground(page)).not.toBe(before);
  });

  // A switch that nothing answers is not shown.
  test("without script there is no switch", async ({ browser }) => {
    inProduction(site);
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
    await page.goto(here);
    await expect(page.locator(".scheme-switch")).toBeHidden();
    await page.close();
  });
});
