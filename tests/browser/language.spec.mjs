// The change of language.

import {
  expect,
  expectOneDocument,
  heading,
  markDocument,
  needsScript,
  onEverySite,
  runsScripts,
  test,
  toggle,
  visit,
} from "./harness.mjs";

const changed = { fr: "Page en français", en: "Page in English" };

/** The page shown is `datum`'s, and the change was announced. */
const expectChangedTo = async (page, { address, datum }) => {
  await expect(heading(page)).toHaveText(datum.title);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  await expect(page.locator("html")).toHaveAttribute("lang", datum.locale);
  await expect(page).toHaveTitle(datum.document_title);
  if (!runsScripts(page)) return;
  await expect(page.locator(".announcer")).toHaveText(`${changed[datum.locale]}. ${datum.title}`);
  await expect(toggle(page)).toBeFocused();
};

onEverySite((site) => {
  const french = site.pages.filter(({ datum }) => datum.alternate && datum.locale === "fr");
  for (const fr of french) {
    const en = site.at(fr.datum.alternate.href);

    // The toggle leads to the twin and back within the document, and keeps the focus.
    test(`${fr.address} changes to ${en.address} and back`, async ({ page }) => {
      await visit(page, fr.address);
      const same = await markDocument(page);
      await toggle(page).click();
      await expectChangedTo(page, en);
      await toggle(page).click();
      await expectChangedTo(page, fr);
      await expectOneDocument(page, same);
    });

    // Whoever reads a section reads the same section after the change.
    test(`${fr.address} keeps the section being read`, needsScript("a plain link leads to the top"), async ({ page }) => {
      await visit(page, fr.address);
      const headings = page.locator("#main :is(h1, h2, h3, h4)");
      const section = headings.nth(Math.min(2, (await headings.count()) - 1));
      await section.evaluate((element) => element.scrollIntoView({ block: "start" }));
      const top = () => section.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      // The toggle is out of sight: it is used as a reader with a keyboard would.
      await toggle(page).evaluate((link) => link.focus({ preventScroll: true }));
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText(en.datum.title);
      await expect(page.locator(".announcer")).toContainText(changed.en);
      const after = await top();
      // A page that ends before leaves its last section lower, in sight.
      const isAtEnd = await page.evaluate(
        () => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight,
      );
      if (isAtEnd) return expect(section).toBeInViewport();
      expect(Math.abs(after - before), `from ${before} to ${after}`).toBeLessThanOrEqual(80);
    });
  }

  const anyPage = french.find(({ kind }) => kind === "text");
  const itsTwin = site.at(anyPage.datum.alternate.href);

  // What the address asks for beside the page is asked for in the other language, too.
  test("the query is kept", needsScript("a document knows no query"), async ({ page }) => {
    await visit(page, `${anyPage.address}?year=2024&from=letter`);
    await toggle(page).click();
    await expectChangedTo(page, itsTwin);
    expect(new URL(page.url()).search).toBe("?year=2024&from=letter");
  });

  // Enter on the toggle does what a click does.
  test("the keyboard changes the language", async ({ page }) => {
    await visit(page, anyPage.address);
    const same = await markDocument(page);
    await toggle(page).focus();
    await page.keyboard.press("Enter");
    await expectChangedTo(page, itsTwin);
    await expectOneDocument(page, same);
  });

  // Back leads to the language before, by the same rules.
  test("back undoes the change", async ({ page }) => {
    await visit(page, anyPage.address);
    await toggle(page).click();
    await expectChangedTo(page, itsTwin);
    await page.goBack();
    await expect(heading(page)).toHaveText(anyPage.datum.title);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page).toHaveURL(anyPage.address);
  });

  // Nothing is stored before a choice; the choice is stored, and `/` leads there.
  test("the choice is remembered", needsScript("only one can remember"), async ({ page }) => {
    await visit(page, anyPage.address);
    const stored = () => page.evaluate(() => Object.entries(localStorage));
    expect(await stored()).toEqual([]);
    await toggle(page).click();
    await expectChangedTo(page, itsTwin);
    // It is written down when the browser is idle.
    await expect.poll(stored).toEqual([["locale", "en"]]);
    await toggle(page).click();
    await expectChangedTo(page, anyPage);
    await expect.poll(stored).toEqual([["locale", "fr"]]);
    await page.goto("/");
    await expect(page).toHaveURL("/fr/");
    expect(await page.context().cookies()).toEqual([]);
  });

  // Whoever leaves before the browser had a moment to write the choice down has it remembered too.
  test("a choice made in passing is remembered", needsScript("only one can remember"), async ({
    page,
  }) => {
    await page.addInitScript(() => (window.requestIdleCallback = () => 0));
    await visit(page, itsTwin.address);
    await toggle(page).click();
    await expectChangedTo(page, anyPage);
    // This browser reads English: without the choice it would be led there.
    await page.goto("/");
    await expect(page).toHaveURL("/fr/");
  });

  // A page that the browser has to load itself, because its datum is gone, has the choice remembered too.
  test("a choice that ends in a document is remembered", needsScript("only one can remember"), async ({
    page,
  }) => {
    await page.route(`**${itsTwin.address}index.json`, (route) => route.fulfill({ status: 404 }));
    await visit(page, anyPage.address);
    const same = await markDocument(page);
    await toggle(page).click();
    await expect(page).toHaveURL(itsTwin.address);
    await expect(heading(page)).toHaveText(itsTwin.datum.title);
    expect(await same()).toBe(false);
    await expect.poll(() => page.evaluate(() => localStorage.getItem("locale"))).toBe("en");
  });

  // A visitor whose browser refuses storage changes the language all the same.
  test("refused storage does not matter", needsScript("nothing else stores"), async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await visit(page, anyPage.address);
    await toggle(page).click();
    await expectChangedTo(page, itsTwin);
    await page.goto("/");
    await expect(page).toHaveURL("/en/");
  });

  for (const [locale, expected] of [
    ["en-GB", "/en/"],
    ["fr-FR", "/fr/"],
    ["de-DE", "/fr/"],
  ]) {
    test.describe(locale, () => {
      test.use({ locale });

      // The first visit is in the browser's language, in French where that is neither.
      test(`/ leads to ${expected}`, needsScript("without it, `/` lets the reader choose"), async ({ page }) => {
        await page.goto("/");
        await expect(page).toHaveURL(expected);
        await expect(heading(page)).toHaveText(site.at(expected).datum.title);
      });
    });
  }

  // `/` leaves no step in the history that would lead forward again.
  test("back from the start page leaves the site", needsScript("nothing else leaves `/`"), async ({ page }) => {
    await page.goto("about:blank");
    await page.goto("/");
    await expect(page).toHaveURL("/en/");
    await page.goBack();
    await expect(page).toHaveURL("about:blank");
  });
});
