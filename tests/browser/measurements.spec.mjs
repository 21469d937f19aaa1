// What the site states of itself is true of what was built.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesByKind } from "../measure/kinds.mjs";
import { weighKind } from "../measure/weight.mjs";
import { expect, inProduction, needsScript, onTheSite, test } from "./harness.mjs";
import { root } from "./sites.mjs";

const stated = JSON.parse(readFileSync(join(root, "content/measurements.json"), "utf8"));

/** How far a weight may have moved since it was measured. */
const TOLERANCE = 0.1;

onTheSite((site) => {
  for (const [kind, pages] of Object.entries(pagesByKind(site))) {
    // Each kind of page weighs what the page on eco-design says; `cargo xtask measure` says it anew.
    test(`${kind} weighs what is stated`, needsScript("an app is part of the weight"), async ({ browser }) => {
      inProduction(site);
      const { document, visit } = stated.weights.find((weight) => weight.kind === kind);
      const weighed = await weighKind(browser, site, pages);
      expect(Math.abs(weighed.document / document - 1)).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs(weighed.visit / visit - 1)).toBeLessThanOrEqual(TOLERANCE);
    });
  }

  // The accessibility statement speaks of every page that the tests look at.
  test("every page was examined", async () => {
    expect(stated.accessibility.pages).toBe(site.pages.filter(({ address }) => address !== "/").length);
  });
});
