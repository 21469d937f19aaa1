// Measures the built site and writes what the site states of itself: content/measurements.json.

import { chromium } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { headlessShellOptions } from "../browser/chromium.mjs";
import { root, sites } from "../browser/sites.mjs";
import { lookAt } from "./accessibility.mjs";
import { pagesByKind } from "./kinds.mjs";
import { weigh } from "./weight.mjs";

const [site] = sites;
const { resolve } = createRequire(import.meta.url);
const versionOf = (name) => JSON.parse(readFileSync(resolve(`${name}/package.json`), "utf8")).version;

const browser = await chromium.launch(headlessShellOptions);

const weights = [];
for (const [kind, pages] of Object.entries(pagesByKind(site))) {
  const weighed = [];
  for (const { address } of pages) weighed.push(await weigh(browser, site.base + address));
  // The heavier of the two languages.
  const most = (part) => Math.max(...weighed.map((weight) => weight[part]));
  weights.push({ kind, document: most("document"), visit: most("visit") });
}

const pages = site.pages.filter(({ address }) => address !== "/");
const { version, ...found } = await lookAt(browser, pages, site.base);
const measurements = {
  $schema: "schema/measurements.schema.json",
  date: new Date().toISOString().slice(0, 10),
  accessibility: {
    ...found,
    tools: [
      `axe-core ${version}`,
      `html-validate ${versionOf("html-validate")}`,
      `Nu Html Checker ${versionOf("vnu-jar")}`,
      `Chromium ${browser.version()}`,
    ],
  },
  weights,
};
await browser.close();
writeFileSync(join(root, "content/measurements.json"), `${JSON.stringify(measurements, null, 2)}\n`);
console.log(JSON.stringify(measurements, null, 2));
