// Pages that are written in one language only. The invented federation has some.

import { expect, expectOneDocument, heading, markDocument, onEverySite, test, toggle, visit } from "./harness.mjs";

const notice = (page) => page.locator("#main .untranslated");

/** The language in which a browser takes an element to be. */
const language = (locator) => locator.evaluate((element) => element.closest("[lang]").lang);

onEverySite((site) => {
  const untranslated = site.pages.filter(({ datum }) => datum.text_locale);

  for (const { address, datum } of untranslated) {
    const written = site.at(datum.alternate.href);

    // The notice speaks the reader's language, the words keep their own, and the toggle leads to the
    // written page and back within the document.
    test(`${address} says that it is not translated`, async ({ page }) => {
      await visit(page, address);
      const same = await markDocument(page);
      const expectUntranslated = async () => {
        await expect(page.locator("html")).toHaveAttribute("lang", datum.locale);
        await expect(notice(page)).toBeVisible();
        expect(await language(notice(page))).toBe(datum.locale);
        expect(await language(heading(page))).toBe(datum.text_locale);
      };
      await expectUntranslated();
      await toggle(page).click();
      await expect(page.locator("html")).toHaveAttribute("lang", written.datum.locale);
      await expect(notice(page)).toHaveCount(0);
      expect(await language(heading(page))).toBe(datum.text_locale);
      await toggle(page).click();
      await expectUntranslated();
      await expectOneDocument(page, same);
    });
  }

  const listed = untranslated.find(({ kind }) => kind === "news");

  // The register tells of it beside the title, and leads there without a reload.
  test("a list tells what is not translated", async ({ page }) => {
    test.skip(!listed, "every page of this site is translated");
    const { locale, text_locale, title } = listed.datum;
    await visit(page, site.of("news-list", locale).address);
    const same = await markDocument(page);
    const item = page.locator("#main li, #main article").filter({ hasText: title }).first();
    await expect(item.locator(".language-badge")).toBeVisible();
    const link = item.getByRole("link", { name: title });
    expect(await language(link)).toBe(text_locale);
    await link.click();
    await expect(notice(page)).toBeVisible();
    await expect(heading(page)).toHaveText(title);
    await expectOneDocument(page, same);
  });
});
