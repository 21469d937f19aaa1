// Measures the built site and writes what the site states of itself: content/measurements.json.

import { chromium } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { headlessShellOptions } from "../browser/chromium.mjs";
import { root, sites } from "../browser/sites.mjs";
import { lookAt } from "./accessibility.mjs";
import { pagesByKind } from "./kinds.mjs";
import { weighKind } from "./weight.mjs";

const [site] = sites;

const browser = await chromium.launch(headlessShellOptions);

const weights = [];
for (const [kind, pages] of Object.entries(pagesByKind(site))) {
  weights.push({ kind, ...(await weighKind(browser, site, pages)) });
}

const pages = site.pages.filter(({ address }) => address !== "/");
const { version, ...found } = await lookAt(browser, pages, site.base);
const measurements = {
  $schema: "schema/measurements.schema.json",
  date: new Date().toISOString().slice(0, 10),
  accessibility: {
    ...found,
    tools: [`axe-core ${version}`, `Chromium ${browser.version()}`],
  },
  weights,
};
await browser.close();
writeFileSync(join(root, "content/measurements.json"), `${JSON.stringify(measurements, null, 2)}\n`);
console.log(JSON.stringify(measurements, null, 2));
