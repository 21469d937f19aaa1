// A key figure in a sentence says more of itself where it is pointed at or has the focus.

import { runAxe } from "./axe.mjs";
import { complaints, expect, heading, needsScript, onEverySite, runsScripts, test, visit } from "./harness.mjs";

const POPOVERS = needsScript("without one a figure is a link");

onEverySite((site) => {
  const withFigures = site.pages.filter(({ datum }) => /"figure":\{"href".*?"about"/.test(JSON.stringify(datum.body)));
  const references = (page) => page.locator("#main .figure-reference[data-about]");
  const popover = (page) => page.locator(".figure-popover");

  /** What is shown is what belongs to the figure that the reference leads to. */
  const expectAbout = async (page, reference, locale) => {
    const address = await reference.getAttribute("href");
    const { scope, period, source } = site.at(address).datum.body.figure.figure;
    await expect(popover(page)).toBeVisible();
    const lines = await popover(page).locator("p").allTextContents();
    expect(lines.length).toBe(3);
    for (const [place, said] of [scope, period, source].entries()) {
      expect(lines[place].endsWith(said), `${lines[place]} ends with ${said}`).toBe(true);
    }
    await expect(popover(page)).toHaveAttribute("lang", locale);
    await expect(reference).toHaveAttribute("aria-describedby", "figure-popover");
    const box = await popover(page).boundingBox();
    const { width, height } = page.viewportSize();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  };

  const gone = async (page) => {
    await expect(popover(page)).toBeHidden();
    await expect(page.locator("[aria-describedby=figure-popover]")).toHaveCount(0);
  };

  for (const locale of ["fr", "en"]) {
    const each = withFigures.find(({ datum }) => datum.locale === locale && !datum.text_locale);

    test.describe(locale, () => {
      // Pointed at, a figure shows its scope, period and source, which can be read with the pointer on
      // them; they go when the pointer goes, and by Escape.
      test("the pointer brings it", POPOVERS, async ({ page }) => {
        await visit(page, each.address);
        const reference = references(page).first();
        await reference.hover();
        await expectAbout(page, reference, locale);
        await popover(page).hover();
        await page.waitForTimeout(400);
        await expect(popover(page)).toBeVisible();
        await page.mouse.move(2, 2);
        await gone(page);
        await reference.hover();
        await expect(popover(page)).toBeVisible();
        await page.keyboard.press("Escape");
        await gone(page);
      });

      // The keyboard brings it with the focus and takes it away with it, or by Escape; Enter follows
      // the link as ever.
      test("the focus brings it", POPOVERS, async ({ page }) => {
        await visit(page, each.address);
        const reference = references(page).first();
        await page.keyboard.press("Tab");
        await reference.focus();
        await expectAbout(page, reference, locale);
        await page.keyboard.press("Escape");
        await gone(page);
        await page.keyboard.press("Tab");
        await reference.focus();
        await expect(popover(page)).toBeVisible();
        await page.keyboard.press("Tab");
        await expect(reference).not.toBeFocused();
        await expect(reference).not.toHaveAttribute("aria-describedby");
        await reference.focus();
        const figure = site.at(await reference.getAttribute("href"));
        await page.keyboard.press("Enter");
        await expect(heading(page)).toHaveText(figure.datum.title);
        await gone(page);
      });

      // On a narrow screen the first touch explains, the second follows.
      test("a touch brings it, another follows", POPOVERS, async ({ browser }) => {
        const context = await browser.newContext({
          baseURL: site.base,
          hasTouch: true,
          viewport: { width: 360, height: 740 },
        });
        const page = await context.newPage();
        await visit(page, each.address);
        const reference = references(page).last();
        const figure = site.at(await reference.getAttribute("href"));
        await reference.tap();
        await expectAbout(page, reference, locale);
        await expect(heading(page)).toHaveText(each.datum.title);
        await heading(page).tap();
        await gone(page);
        await reference.tap();
        await reference.tap();
        await expect(heading(page)).toHaveText(figure.datum.title);
        await gone(page);
        await context.close();
      });

      // What is shown breaks no rule of axe in either scheme, and offends nobody.
      test("it passes axe", POPOVERS, async ({ page }) => {
        const heard = complaints(page);
        await visit(page, each.address);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await page.mouse.move(2, 2);
          await references(page).first().hover();
          await expect(popover(page)).toBeVisible();
          const { violations } = await runAxe(page);
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
        }
        expect(heard).toEqual([]);
      });

      // Without script, and in a browser without popovers, the figure is a link to its page.
      test("it is a link all the same", async ({ page }) => {
        await page.addInitScript(() => delete HTMLElement.prototype.showPopover);
        await visit(page, each.address);
        const reference = references(page).first();
        const figure = site.at(await reference.getAttribute("href"));
        await reference.hover();
        await expect(popover(page)).toHaveCount(0);
        if (!runsScripts(page)) await expect(reference).toHaveAttribute("data-about", /\n/);
        await reference.click();
        await expect(heading(page)).toHaveText(figure.datum.title);
      });
    });
  }
});
