// The register of news and its filter.

import { expect, heading, needsScript, onEverySite, runsScripts, test, toggle, visit } from "./harness.mjs";

const counted = {
  fr: (count) => (count === 0 ? "Aucune actualité" : `${count} actualité${count > 1 ? "s" : ""}`),
  en: (count) => (count === 0 ? "No news" : `${count} news item${count > 1 ? "s" : ""}`),
};

/** The register shows the items of a filter, and says how many they are. */
const expectItems = async (page, { datum }, organisation, year) => {
  const titles = datum.body["news-list"].items
    .filter((item) => !organisation || item.organisation_id === organisation)
    .filter((item) => !year || item.date_iso.startsWith(year))
    .map((item) => item.title);
  await expect(page.locator("#main .news-summary h2")).toHaveText(titles);
  await expect(page.locator("#main .empty")).toHaveCount(titles.length === 0 ? 1 : 0);
  if (!runsScripts(page)) return;
  const count = page.getByRole("status").filter({ hasText: /\w/ });
  await expect(count.first()).toHaveText(counted[datum.locale](titles.length));
};

const chosen = (page) =>
  Promise.all(["organisation", "year"].map((name) => select(page, name).inputValue()));

const select = (page, name) => page.locator(`#main .query-form select[name=${name}]`);

const query = (page) => new URL(page.url()).search;

/** What the filter does; without script it is not shown, and the register is whole. */
const FILTERS = needsScript("the app filters");

onEverySite((site) => {
  for (const locale of ["fr", "en"]) {
    const list = site.of("news-list", locale);
    const { filter, items } = list.datum.body["news-list"];
    const { organisations, years } = filter;

    test.describe(locale, () => {
      // Without a filter every item is there, newest first.
      test("all news, newest first", async ({ page }) => {
        await visit(page, list.address);
        await expectItems(page, list);
        const days = await page
          .locator("#main .news-summary time")
          .evaluateAll((all) => all.map((time) => time.dateTime));
        expect(days.length).toBe(items.length);
        expect(days).toEqual([...days].sort().reverse());
      });

      // Every choice of organisation and year leaves its items alone, and stands in the address.
      test("each choice leaves its items", FILTERS, async ({ page }) => {
        await visit(page, list.address);
        for (const organisation of [...organisations.map(({ value }) => value), ""]) {
          await select(page, "organisation").selectOption(organisation);
          await expectItems(page, list, organisation, "");
          await expect.poll(() => query(page)).toBe(organisation && `?organisation=${organisation}`);
        }
        for (const { value } of years) {
          await select(page, "year").selectOption(value);
          await expectItems(page, list, "", value);
          await expect.poll(() => query(page)).toBe(`?year=${value}`);
        }
      });

      // An address with both filters shows what it asks for: also where nothing is left.
      test("an address brings its filters", FILTERS, async ({ page }) => {
        for (const { value: organisation } of organisations) {
          for (const { value: year } of years) {
            await visit(page, `${list.address}?organisation=${organisation}&year=${year}`);
            await expectItems(page, list, organisation, year);
            expect(await chosen(page)).toEqual([organisation, year]);
          }
        }
      });

      // Where no item matches, the page says so, and clearing brings all back.
      test("nothing found can be cleared", FILTERS, async ({ page }) => {
        await visit(page, `${list.address}?year=1999`);
        await expectItems(page, list, "", "1999");
        await expect(page.locator("#main .empty")).toBeVisible();
        await page.locator("#main .query-form button").click();
        await expectItems(page, list);
        await expect.poll(() => query(page)).toBe("");
        expect(await chosen(page)).toEqual(["", ""]);
        await expect(page.locator("#main .query-form button")).toBeDisabled();
      });

      // Back undoes one choice after the other, forward makes them again.
      test("back undoes a choice", FILTERS, async ({ page }) => {
        const organisation = organisations[0].value;
        const year = years.at(-1).value;
        await visit(page, list.address);
        await select(page, "organisation").selectOption(organisation);
        await expectItems(page, list, organisation, "");
        await select(page, "year").selectOption(year);
        await expectItems(page, list, organisation, year);
        await page.goBack();
        await expectItems(page, list, organisation, "");
        expect(await chosen(page)).toEqual([organisation, ""]);
        await page.goBack();
        await expectItems(page, list);
        expect(await chosen(page)).toEqual(["", ""]);
        await page.goForward();
        await expectItems(page, list, organisation, "");
        expect(await chosen(page)).toEqual([organisation, ""]);
      });

      // Whoever chooses stays where they are: focus and view do not move.
      test("a choice moves neither focus nor view", FILTERS, async ({ page }) => {
        await page.setViewportSize({ width: 800, height: 300 });
        await visit(page, list.address);
        await select(page, "year").evaluate((element) => element.scrollIntoView());
        await select(page, "year").focus();
        const place = () => select(page, "year").evaluate((each) => each.getBoundingClientRect().y);
        const before = await place();
        await page.keyboard.press("ArrowDown");
        await expectItems(page, list, "", years[0].value);
        await expect(select(page, "year")).toBeFocused();
        expect(Math.abs((await place()) - before)).toBeLessThan(2);
      });

      // The choice stays when the language changes.
      test("the language changes under a filter", FILTERS, async ({ page }) => {
        const twin = site.at(list.datum.alternate.href);
        const organisation = organisations.at(-1).value;
        await visit(page, list.address);
        await select(page, "organisation").selectOption(organisation);
        await expectItems(page, list, organisation, "");
        await toggle(page).click();
        await expect(heading(page)).toHaveText(twin.datum.title);
        await expectItems(page, twin, organisation, "");
        expect(await chosen(page)).toEqual([organisation, ""]);
        expect(query(page)).toBe(`?organisation=${organisation}`);
        await expect(toggle(page)).toBeFocused();
      });

      // The filtered register is still there after reading an item and going back.
      test("back from an item returns to the choice", FILTERS, async ({ page }) => {
        const [item] = items;
        await visit(page, `${list.address}?organisation=${item.organisation_id}`);
        await page.locator(`#main .news-summary a[href="${item.href}"]`).click();
        await expect(heading(page)).toHaveText(item.title);
        await page.goBack();
        await expect(heading(page)).toHaveText(list.datum.title);
        await expectItems(page, list, item.organisation_id, "");
        expect(await chosen(page)).toEqual([item.organisation_id, ""]);
      });
    });
  }
});
