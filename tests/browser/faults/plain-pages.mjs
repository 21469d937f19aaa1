// What has to hold where the app does not run: the page is read and left as a plain one.

import { countDocuments, expect, heading, linkTo, markDocument, toggle } from "../harness.mjs";

/** The pages that the tests of faults go to. */
export const pagesOf = (site) => {
  const start = site.of("press");
  return { start, target: site.of("key-figures"), twin: site.at(start.datum.alternate.href) };
};

const published = new Map();

/** The words of the main part, without the form that only the app answers, and that readers without script are spared. */
const wordsOf = (page) =>
  page.locator("#main").evaluate((main) => {
    const form = main.querySelector(".query-form")?.innerText ?? "";
    return main.innerText.replace(form, "").replace(/\s+/g, " ").trim();
  });

/** Those of a page where nothing has happened to it, and no script runs. */
const publishedWords = async (site, address, browser) => {
  const key = site.base + address;
  if (!published.has(key)) {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.base });
    await page.goto(address);
    published.set(key, await wordsOf(page));
    await page.close();
  }
  return published.get(key);
};

/** The page of `address` is shown, word for word, each in the form that `as` gives it. */
export const expectReadable = async (page, site, address, as = (words) => words) => {
  const words = await publishedWords(site, address, page.context().browser());
  await expect(async () => expect(as(await wordsOf(page))).toBe(as(words))).toPass({ timeout: 5_000 });
};

/** A click is the browser's: it loads a document, and the page is read there. */
export const expectPlainLink = async (page, site) => {
  const { start, target } = pagesOf(site);
  const same = await markDocument(page);
  await expect(heading(page)).toHaveText(start.datum.title);
  await linkTo(page, target.address).click();
  await expect(page).toHaveURL(target.address);
  await expectReadable(page, site, target.address);
  expect(await same()).toBe(false);
};

/** The page is read and left without the app, and so is every other; none is loaded twice. */
export const expectPlainPages = async (page, site) => {
  const { start, target, twin } = pagesOf(site);
  const documents = countDocuments(page);
  await expectReadable(page, site, start.address);
  await expectPlainLink(page, site);
  await page.goBack();
  await expectReadable(page, site, start.address);
  await toggle(page).click();
  await expect(page).toHaveURL(twin.address);
  await expectReadable(page, site, twin.address);
  expect(documents).toEqual([target.address, start.address, twin.address]);
};
