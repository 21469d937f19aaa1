// The page of all key figures: which are shown, in which form and order, as the query says.

import { runAxe } from "./axe.mjs";
import { expect, heading, needsScript, onEverySite, runsScripts, test, toggle, visit } from "./harness.mjs";

const select = (page, name) => page.locator(`#main .query-form select[name=${name}]`);

const query = (page) => new URL(page.url()).search;

/** What the form does; without script it is not shown, and everything is. */
const CHOICES = needsScript("the app chooses");

onEverySite((site) => {
  for (const locale of ["fr", "en"]) {
    const all = site.of("key-figures", locale);
    const { groups, organisations } = all.datum.body["key-figures"];
    const labels = (chosen) => chosen.flatMap((group) => group.figures.map(({ label }) => label));
    const cards = (page) => page.locator("#main .figure-group:visible .figure-card-label > :first-child");
    const rows = (page) => page.locator("#main .figure-tables .data-table:visible tbody th > a");

    test.describe(locale, () => {
      // Without a choice, and without script, every figure is there twice: as a card and in a table.
      test("all figures in both forms", async ({ page }) => {
        await visit(page, all.address);
        await expect(cards(page)).toHaveText(labels(groups));
        await expect(rows(page)).toHaveText(labels(groups));
        await expect(page.locator("#main .query-form")).toBeVisible({ visible: runsScripts(page) });
      });

      // The figures of an organisation are left, in both forms, and are counted; the address says so.
      test("each organisation has its own", CHOICES, async ({ page }) => {
        await visit(page, all.address);
        expect(organisations.length).toBeGreaterThan(1);
        for (const { value } of organisations) {
          await select(page, "organisation").selectOption(value);
          const own = labels(groups.filter(({ organisation }) => organisation === value));
          expect(own.length).toBeGreaterThan(0);
          await expect(cards(page)).toHaveText(own);
          await expect(rows(page)).toHaveText(own);
          await expect(page.locator("#main .query-form-left")).toHaveText(new RegExp(`^${own.length} `));
          expect(query(page)).toBe(`?organisation=${value}`);
        }
        await page.locator("#main .query-form button").click();
        await expect(cards(page)).toHaveText(labels(groups));
        expect(query(page)).toBe("");
      });

      // An address brings its choices, and the other language has the same.
      test("the choices are linked and kept by the toggle", CHOICES, async ({ page }) => {
        const { value } = organisations[0];
        const search = `?organisation=${value}&view=table&sort=-name`;
        await visit(page, all.address + search);
        await expect(cards(page)).toHaveCount(0);
        const twin = site.at(all.datum.alternate.href);
        const expectTables = async ({ datum }) => {
          const own = datum.body["key-figures"].groups.filter(({ organisation }) => organisation === value);
          const collator = new Intl.Collator(datum.locale);
          const sorted = own.flatMap((group) =>
            group.figures.map(({ label }) => label).sort((one, other) => collator.compare(other, one)),
          );
          await expect(rows(page)).toHaveText(sorted);
          await expect(page.locator("#main .data-table:visible [aria-sort=descending]")).toHaveCount(own.length);
        };
        await expectTables(all);
        await toggle(page).click();
        await expect(heading(page)).toHaveText(twin.datum.title);
        expect(query(page)).toBe(search);
        await expectTables(twin);
        await page.goBack();
        await expect(heading(page)).toHaveText(all.datum.title);
        await expectTables(all);
      });

      // The order is one of names within a scope: no table and no group takes in figures of another,
      // and nothing can be ordered by value.
      test("an order never mixes scopes", CHOICES, async ({ page }) => {
        await visit(page, all.address);
        for (const order of ["name", "-name"]) {
          await select(page, "sort").selectOption(order);
          for (const [place, group] of groups.entries()) {
            const own = labels([group]).sort(new Intl.Collator(locale).compare);
            if (order === "-name") own.reverse();
            const table = page.locator("#main .figure-tables .data-table").nth(place);
            await expect(table.locator("caption")).toHaveText(group.heading);
            await expect(table.locator("tbody th > a")).toHaveText(own);
            const cards = page.locator(`[id="${group.id}"] .figure-card-label > :first-child`);
            await expect(cards).toHaveText(own);
          }
        }
        const offered = await select(page, "sort").locator("option").evaluateAll((all) => all.map(({ value }) => value));
        expect(offered).toEqual(["", "name", "-name"]);
      });

      // Each form by itself passes axe in both schemes, and so does a choice that leaves nothing.
      test("each form passes axe", CHOICES, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        for (const search of ["?view=cards&sort=name", "?view=table&sort=-name", "?organisation=nobody"]) {
          await visit(page, all.address + search);
          for (const colorScheme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await runAxe(page);
            const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
            expect.soft(told, `${search} ${colorScheme}`).toEqual([]);
          }
        }
      });

      // On paper the form is gone, and what was chosen is what is printed.
      test("what was chosen is printed", CHOICES, async ({ page }) => {
        await visit(page, `${all.address}?view=table`);
        await page.emulateMedia({ media: "print" });
        await expect(page.locator("#main .query-form")).toBeHidden();
        await expect(cards(page)).toHaveCount(0);
        await expect(rows(page)).toHaveText(labels(groups));
      });
    });
  }
});
