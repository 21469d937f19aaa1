// The pages on paper, as the browser prints them to PDF.

import { execFileSync } from "node:child_process";
import { expect, inProduction, needsScript, onEverySite, test } from "./harness.mjs";

/** Prints a page: how many sheets, of which size, and the words on them. */
const printed = async (page, file) => {
  await page.pdf({ path: file, preferCSSPageSize: true });
  const about = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  const [, pages] = about.match(/^Pages:\s+(\d+)/m);
  const [, size] = about.match(/^Page size:.*\((.*)\)/m);
  return { pages: Number(pages), size, words: wordsOf(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" })) };
};

/** The words of a text; capitals, ligatures and hyphens are matters of setting. */
const wordsOf = (text) =>
  text.normalize("NFKC").replace(/[-‐]\n?/g, "").toLowerCase().match(/[\p{L}\p{N}@.’]+/gu) ?? [];

/** The words that a reader of the sheet is to find. */
const wordsOfSheet = async (page) =>
  wordsOf(await page.locator("#main").evaluate((main) => {
    const shown = (element) => getComputedStyle(element).display !== "none";
    return [...main.querySelectorAll("h1, h2, h3, p, li, dt, dd, th, td")]
      .filter((element) => element.checkVisibility() && shown(element) && !element.closest(".visually-hidden"))
      .map((element) => element.innerText)
      .join("\n");
  }));

onEverySite((site) => {
  const kinds = ["news", "figure", "key-figures", "sources", "text"];
  const pages = kinds.flatMap((kind) => ["fr", "en"].map((locale) => site.of(kind, locale))).filter(Boolean);
  for (const { address, kind } of pages) {
    // What the page says is on the sheets, all of it; a news item of this length is on one.
    test(`${address} prints whole`, async ({ page }, testInfo) => {
      inProduction(site);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.goto(address);
      const words = await wordsOfSheet(page);
      const sheet = await printed(page, testInfo.outputPath("page.pdf"));
      expect(sheet.size).toBe("A4");
      if (kind === "news") expect(sheet.pages).toBe(1);
      expect(words.length).toBeGreaterThan(20);
      // Words that only a style keeps apart are one word for the browser, and two on paper.
      const letters = sheet.words.join("");
      expect(words.filter((word) => !letters.includes(word))).toEqual([]);
    });
  }

  // A sheet says whom to call and at which address it was found, where the site knows its own.
  test("a printed news item bears contact and address", async ({ page }, testInfo) => {
    inProduction(site);
    const news = site.pages.filter(({ kind }) => kind === "news").find(({ datum }) => datum.body.news.contact);
    test.skip(!news, "no news item of this site has a contact");
    await page.goto(news.address);
    const canonical = page.locator("link[rel=canonical]");
    const own = (await canonical.count()) > 0 ? await canonical.getAttribute("href") : "";
    const { words } = await printed(page, testInfo.outputPath("page.pdf"));
    const { email, phone } = news.datum.body.news.contact;
    expect(words).toEqual(expect.arrayContaining(wordsOf(`${email} ${phone} ${own}`)));
  });
}, needsScript("paper runs none"));
