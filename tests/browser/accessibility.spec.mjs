// What programs can judge of accessibility: axe on every page, zoom, text spacing, targets.

import { SCHEMES, WIDTHS, runAxe } from "./axe.mjs";
import { expect, heading, needsScript, onEverySite, test } from "./harness.mjs";
import { lostWords, sideways } from "./lost-words.mjs";

/** WCAG 1.4.12: what a reader may set text to. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

onEverySite((site) => {
  for (const { address, kind, datum } of site.pages) {
    if (address === "/") continue;
    const isFirst = site.of(kind, datum.locale).address === address;
    // No rule of axe is broken in either scheme on a narrow and a wide screen, and text has a
    // contrast of 7 to 1. Every page is asked in two of the four ways, one of each kind in all.
    test(`${address} passes axe`, needsScript("axe is one"), async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      await expect(heading(page)).toHaveCount(1);
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          if (!isFirst && (colorScheme === "light") !== (width === 360)) continue;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations, passes } = await runAxe(page);
          const told = violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
          );
          expect.soft(told, `${colorScheme}, ${width} pixels wide`).toEqual([]);
          expect(passes.some(({ id }) => id === "color-contrast-enhanced")).toBe(true);
        }
      }
    });

    // What follows depends on the kind of page: one of each in each language is looked at.
    if (!isFirst) continue;

    // At 400 % of a window of 1280 pixels, which leaves 320, nothing is lost and nothing reaches
    // over the edge; nor with the widest text spacing that WCAG asks for.
    test(`${address} can be zoomed and spaced`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address);
      expect(await sideways(page)).toBe(0);
      expect(await lostWords(page)).toEqual([]);
      // The policy of the site allows no style of others: a reader's own comes past it.
      const session = await page.context().newCDPSession(page);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { frameTree } = await session.send("Page.getFrameTree");
      const { styleSheetId } = await session.send("CSS.createStyleSheet", {
        frameId: frameTree.frame.id,
      });
      await session.send("CSS.setStyleSheetText", { styleSheetId, text: TEXT_SPACING });
      expect(await sideways(page)).toBe(0);
      expect(await lostWords(page)).toEqual([]);
    });

    // Each target is 24 pixels wide and high at least, but for links inside a sentence.
    test(`${address} has targets that can be hit`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      const small = await page.evaluate(() => {
        const inSentence = (target) =>
          target.localName === "a" &&
          getComputedStyle(target).display === "inline" &&
          target.closest("p, dd, li, td, th, figcaption");
        return [...document.querySelectorAll("a[href], button, select, summary, input")]
          .filter((target) => target.checkVisibility({ visibilityProperty: true }))
          .filter((target) => !inSentence(target) && !target.matches(".skip-link"))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ target, box }) => `${target.textContent} ${box.width} × ${box.height}`);
      });
      expect(small).toEqual([]);
    });
  }
});
