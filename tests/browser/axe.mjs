// axe inside a page, with the rules that the site is held to.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How every page is looked at: on a narrow and a wide screen, in both schemes. */
export const WIDTHS = [360, 1280];
export const SCHEMES = ["light", "dark"];

/** What is switched on beside axe's own choice: contrast as AAA asks for it, target size, and more. */
const BEYOND = ["color-contrast-enhanced", "target-size", "focus-order-semantics", "css-orientation-lock"];

/** Runs axe on a page: WCAG 2.2 up to AA, good practice, and the rules above. */
export const runAxe = async (page) => {
  // Evaluated by the debugger, which the site's policy against foreign scripts does not bind.
  await page.evaluate(source);
  return page.evaluate(
    (rules) => axe.run(document, { rules, resultTypes: ["violations", "passes"] }),
    Object.fromEntries(BEYOND.map((rule) => [rule, { enabled: true }])),
  );
};
