// The place on a page: where a reader was, and what a fragment names.

import {
  expect,
  expectOneDocument,
  expectPage,
  heading,
  linkTo,
  markDocument,
  onEverySite,
  runsScripts,
  taken,
  test,
  visit,
} from "./harness.mjs";

/** Scrolls so far that `link` is in the middle of the window; tells how far. */
const scrollTo = async (page, link) => {
  await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
  return page.evaluate(() => scrollY);
};

const expectScroll = (page, position) =>
  expect
    .poll(() => page.evaluate((left) => Math.abs(scrollY - left), position), {
      message: `distance from the place that was left, ${position}`,
    })
    .toBeLessThan(5);

/** The reader is where a link was used. Without script the browser keeps the place by what stands
 * there, and fonts that come too late to be used have it a few lines higher or lower. */
const expectPlace = (page, position, link) =>
  runsScripts(page) ? expectScroll(page, position) : expect(link).toBeInViewport();

/** The second visit of a reader: the fonts, which are optional at the first, are there from the start. */
const visitWithFonts = async (page, address) => {
  await visit(page, address);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  if (runsScripts(page)) await taken(page);
};

onEverySite((site) => {
  const figures = site.of("key-figures");
  const sources = site.of("sources");

  // Back and forward lead to the place where each page was left.
  test("back and forward return to the place", async ({ page }) => {
    await visitWithFonts(page, figures.address);
    const document = page.locator("#main .figure-tables tbody tr").last().locator("td a");
    const left = await scrollTo(page, document);
    expect(left).toBeGreaterThan(200);
    await document.click();
    await expect(heading(page)).toHaveText(sources.datum.title);
    const foot = page.locator(".site-footer a").last();
    const further = await scrollTo(page, foot);
    await foot.click();
    await expect(heading(page)).not.toHaveText(sources.datum.title);
    await page.goBack();
    await expect(heading(page)).toHaveText(sources.datum.title);
    await expectPlace(page, further, foot);
    await page.goBack();
    await expectPage(page, figures);
    await expectPlace(page, left, document);
    await page.goForward();
    await expect(heading(page)).toHaveText(sources.datum.title);
    await expectPlace(page, further, foot);
  });

  // The place comes back, too, when the page before has to be fetched again.
  test("back returns to the place after a reload", async ({ page }) => {
    await visitWithFonts(page, figures.address);
    const foot = linkTo(page, sources.address);
    const left = await scrollTo(page, foot);
    expect(left).toBeGreaterThan(200);
    await foot.click();
    await expectPage(page, sources);
    await page.reload();
    if (runsScripts(page)) await taken(page);
    await page.goBack();
    await expectPage(page, figures);
    await expectScroll(page, left);
  });

  // Whoever reloads a page goes on reading where they were.
  test("a reload keeps the place", async ({ page }) => {
    await visitWithFonts(page, figures.address);
    const left = await scrollTo(page, page.locator("#main .figure-tables"));
    expect(left).toBeGreaterThan(200);
    await page.reload();
    if (runsScripts(page)) await taken(page);
    await expectScroll(page, left);
  });

  // A page that is entered anew is read from its top, however far it was read before.
  test("a link leads to the top of a page seen before", async ({ page }) => {
    await visit(page, figures.address);
    await scrollTo(page, page.locator(".site-footer"));
    await linkTo(page, sources.address).click();
    await expectPage(page, sources);
    await linkTo(page, figures.address).first().click();
    await expectPage(page, figures);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  // A figure in a sentence leads to the page of the figure, with all that belongs to it.
  test("a figure in a sentence leads to the figure", async ({ page }) => {
    const citing = site.pages.find(
      ({ datum }) => datum.locale === "fr" && JSON.stringify(datum.body).includes('{"figure":{"href"'),
    );
    await visit(page, citing.address);
    const same = await markDocument(page);
    const reference = page.locator("#main a.figure-reference").first();
    const href = await reference.getAttribute("href");
    await reference.click();
    await expectPage(page, site.at(href));
    await expectOneDocument(page, same);
    if (runsScripts(page)) await expect(heading(page)).toBeFocused();
  });

  // A fragment of the page that is open moves the view and the focus, and back returns.
  test("a fragment leads to its place on the same page", async ({ page }) => {
    const own = site.pages.find(({ address, datum }) => JSON.stringify(datum.body).includes(`"${address}#`));
    test.skip(!own, "no page of this site links to a place of its own");
    await visit(page, own.address);
    const same = await markDocument(page);
    const link = page.locator(`#main a[href^="${own.address}#"]`).last();
    const href = await link.getAttribute("href");
    const left = await scrollTo(page, link);
    await link.click();
    await expect(page).toHaveURL(href);
    const place = page.locator(`[id="${href.split("#")[1]}"]`);
    await expect(place).toBeInViewport();
    if (runsScripts(page)) await expect(place).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(own.address);
    await expectScroll(page, left);
    expect(await same()).toBe(true);
  });

  // An address with a fragment opens at its place.
  test("a fragment in the first address is followed", async ({ page }) => {
    const { id } = figures.datum.body["key-figures"].groups.at(-1).figures.at(-1);
    await visit(page, `${figures.address}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });
});
