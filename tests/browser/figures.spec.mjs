// The key figures and the press contact, as the documents state them.

import { expect, onTheSite, test, visit } from "./harness.mjs";

const unstated = { fr: "source non indiquée dans le document", en: "source not stated in the document" };
const noPeriod = { fr: "période non indiquée dans le document", en: "period not stated in the document" };
const franceclat = { fr: "Francéclat", en: "Francéclat" };
const year = (text) => ({ fr: text, en: text });

/** The eight figures: value in both languages, group, period, source. There are no others. */
const figures = [
  ["bjop-businesses", "4 500 entreprises", "4,500 businesses", "bjop-sector-2011", year("2011"), unstated],
  ["bjop-employment", "16 000 personnes", "16,000 people", "bjop-sector-2011", year("2011"), unstated],
  ["bjop-turnover", "2,6 milliards d’euros", "€2.6 billion", "bjop-sector-2011", year("2011"), unstated],
  ["bjop-export-rate", "40 %", "40%", "bjop-sector-2011", year("2011"), unstated],
  ["fh-turnover", "environ 410 millions d’euros", "about €410 million", "fh-members-2023", year("2023"), franceclat],
  ["fh-jobs", "environ 3 000 emplois", "about 3,000 jobs", "fh-members-2023", year("2023"), franceclat],
  ["fh-companies", "environ 100 entreprises", "about 100 companies", "fh-members", noPeriod, unstated],
  [
    "clusters-attendance",
    "environ 30 entreprises",
    "about 30 companies",
    "clusters-launch",
    { fr: "30 mai 2024", en: "30 May 2024" },
    unstated,
  ],
].map(([id, fr, en, group, period, source]) => ({ id, value: { fr, en }, group, period, source }));

/** Every space is a space. */
const plain = (text) => text.replace(/\s+/g, " ").trim();

/** Whether a period (`2011`, `2024-05-30`) ended more than five years ago. */
const isOld = (period) => {
  const [year, day] = [Number(period.slice(0, 4)), period.slice(4) || "-12-31"];
  return `${year + 5}${day}` < new Date().toISOString().slice(0, 10);
};

/** The figure whose page is at an address; the page of a figure names its card's fragment nowhere. */
const figureAt = (site, address) => {
  const id = site.at(address)?.datum.body.figure?.figure.id;
  return figures.find((figure) => figure.id === id);
};

const owner = (id) => (id.startsWith("bjop") ? "union" : "france-horlogerie");

onTheSite((site) => {
  for (const locale of ["fr", "en"]) {
    const { address } = site.of("key-figures", locale);

    test.describe(locale, () => {
      for (const figure of figures) {
        // A figure never stands without value, scope, period and source.
        test(`${figure.id} is shown with all that belongs to it`, async ({ page }) => {
          await visit(page, address);
          const card = page.locator(`[id="${figure.id}"]`);
          const value = figure.value[locale];
          const shown = plain(await card.locator(".figure-card-face").textContent());
          const squeezed = (text) => text.replaceAll(" ", "");
          expect(squeezed(shown)).toBe(squeezed(value));
          const spoken = plain(await card.locator(".figure-card-value .visually-hidden").textContent());
          expect(spoken.endsWith(value), `${spoken} ends with ${value}`).toBe(true);
          await expect(card).toContainText(figure.period[locale]);
          await expect(card).toContainText(figure.source[locale]);
          const group = page.locator(`[id="${figure.group}"]`);
          await expect(group.locator(card)).toHaveCount(1);
          await expect(group.locator(".figure-group-scope")).toHaveText(/\w{4}/);
          await expect(card.locator(`a[href*="/sources/#"]`)).toBeVisible();
          const time = card.locator("time");
          const old = (await time.count()) > 0 && isOld(await time.getAttribute("datetime"));
          expect(old || figure.period[locale] !== "2011").toBe(true);
          await expect(card.locator(".figure-card-age")).toHaveCount(old ? 1 : 0);
        });
      }

      // These eight figures are all, on the cards and in the tables.
      test("there are no other figures", async ({ page }) => {
        await visit(page, address);
        const ids = figures.map(({ id }) => id).sort();
        const cards = await page
          .locator("#main .figure-cards-place")
          .evaluateAll((all) => all.map((card) => card.id));
        expect(cards.sort()).toEqual(ids);
        const rows = await page
          .locator("#main .data-table tbody th a")
          .evaluateAll((all) => all.map((row) => row.pathname));
        expect(rows.map((row) => figureAt(site, row).id).sort()).toEqual(ids);
      });

      // The table says the same of a figure as its card, and which scope it is of.
      test("tables say what the cards say", async ({ page }) => {
        await visit(page, address);
        for (const { id, value, period, source } of figures) {
          const own = site.pages.find(({ datum }) => datum.locale === locale && datum.body.figure?.figure.id === id);
          const row = page.locator("#main .data-table tbody tr").filter({ has: page.locator(`a[href="${own.address}"]`) });
          const cells = (await row.locator("td").allTextContents()).map(plain);
          expect(cells, id).toEqual(expect.arrayContaining([value[locale], period[locale], source[locale]]));
        }
        const captions = await page.locator("#main .data-table caption").allInnerTexts();
        expect(new Set(captions).size).toBe(captions.length);
      });

      for (const [place, kind] of [["key figures", "key-figures"], ["home page", "home"]]) {
        // Figures of the Union and of France Horlogerie never stand side by side.
        test(`scopes are kept apart on the ${place}`, async ({ page }) => {
          await visit(page, site.of(kind, locale).address);
          const places = await page
            .locator("#main :is(.figure-group, .data-table)")
            .evaluateAll((all) =>
              all.map((each) =>
                [...each.querySelectorAll(".figure-card-label a, tbody th a")].map((link) => link.pathname),
              ),
            );
          expect(places.flat().length).toBeGreaterThan(4);
          for (const addresses of places) {
            const shown = addresses.map((address) => figureAt(site, address));
            expect(new Set(shown.map(({ group }) => group)).size).toBe(1);
            expect(new Set(shown.map(({ id }) => owner(id))).size).toBe(1);
          }
        });
      }

      // Only a share of a whole is drawn as a part of one.
      test("only the export rate is drawn", async ({ page }) => {
        await visit(page, address);
        await expect(page.locator("#main .sub-dial")).toHaveCount(1);
        await expect(page.locator('[id="bjop-export-rate"] .sub-dial')).toBeVisible();
      });

      // Wherever a figure is cited in a sentence it keeps its “about”.
      test("cited figures stay approximate", async ({ page }) => {
        const citing = site.pages.filter(
          ({ datum }) => datum.locale === locale && JSON.stringify(datum.body).includes('{"figure":{"href"'),
        );
        expect(citing.length).toBeGreaterThan(0);
        for (const each of citing) {
          await visit(page, each.address);
          for (const reference of await page.locator("#main a.figure-reference").all()) {
            const { id, value } = figureAt(site, await reference.getAttribute("href"));
            expect(plain(await reference.textContent()), `${each.address} ${id}`).toBe(value[locale]);
          }
        }
      });

      // Journalists reach the press contact by one click, and see of when the contact is.
      test("the press contact can be written to and called", async ({ page }) => {
        await visit(page, site.of("press", locale).address);
        const contact = page.locator("#main .media-contact");
        await expect(contact).toContainText("Cécile Brun");
        const mail = contact.getByRole("link", { name: "cecile.brun@bazailleconsulting.com" });
        await expect(mail).toHaveAttribute("href", "mailto:cecile.brun@bazailleconsulting.com");
        const call = contact.locator("a[href^='tel:']");
        await expect(call).toHaveText(/6\s42\s93\s30\s40$/);
        await expect(call).toHaveAttribute("href", "tel:+33642933040");
        await expect(contact.locator(".media-contact-date")).toContainText("2024");
      });
    });
  }
});
