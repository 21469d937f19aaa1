// What axe finds on the pages of a site, in both schemes, on a narrow and a wide screen.

import { SCHEMES, WIDTHS, runAxe } from "../browser/axe.mjs";

/** How many pages were looked at, how many rules were broken in all, and by which version of axe. */
export const lookAt = async (browser, pages, base) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  let violations = 0;
  let version;
  for (const { address } of pages) {
    await page.goto(base + address);
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const found = await runAxe(page);
        violations += found.violations.length;
        version = found.testEngine.version;
      }
    }
  }
  await context.close();
  return { pages: pages.length, violations, version };
};
