// Lighthouse on every kind of page, as a telephone: the four scores, and what takes points away. Of
// several runs the median counts, as Lighthouse advises: what else a machine does costs points, too.

import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../browser/chromium.mjs";
import { root } from "../browser/sites.mjs";
import { quantile } from "./browser.mjs";

const lighthouse = join(root, "tools", "lighthouse", "node_modules", "lighthouse", "core", "index.js");
const { default: audit } = await import(pathToFileURL(lighthouse));

const [served, ...addresses] = process.argv.slice(2);
// By this name the browser trusts a page that comes without encryption.
const site = served.replace("127.0.0.1", "vitrine.localhost");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = Number(process.env.RUNS ?? 3);
const DEBUGGING_PORT = Number(process.env.DEBUGGING_PORT ?? 9222);

/** The audits that cost a category points, each with its own score. */
const blemishes = ({ categories, audits }) =>
  CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.995)
      .map(({ id }) => `${id} ${audits[id].displayValue ?? audits[id].score}`),
  );

/** One run; where Lighthouse itself fails, as when it sees no paint, it says so, and runs once more. */
const run = async (address) => {
  for (const again of [true, false]) {
    const options = { port: DEBUGGING_PORT, onlyCategories: CATEGORIES, logLevel: "error" };
    const { lhr } = await audit(site + address, options);
    if (!lhr.runtimeError || !again) return lhr;
    console.log(`${address}  not measured: ${lhr.runtimeError.code}, ${lhr.runtimeError.message}`);
  }
};

const browser = await chromium.launch({
  ...chromiumOptions,
  args: [...chromiumOptions.args, `--remote-debugging-port=${DEBUGGING_PORT}`],
});
console.log(`${"page".padEnd(60)} ${CATEGORIES.join("  ")}`);
let worst = 100;
for (const address of addresses) {
  const runs = [];
  while (runs.length < RUNS) runs.push(await run(address));
  const scoresOf = (name) => runs.map(({ categories }) => Math.round(categories[name].score * 100));
  const scores = CATEGORIES.map((name) => quantile(scoresOf(name), 0.5));
  worst = Math.min(worst, ...scores);
  const told = runs.flatMap(blemishes);
  console.log([address.padEnd(60), ...scores.map((score) => String(score).padStart(5)), ...new Set(told)].join("  "));
}
await browser.close();
console.log(`lowest score ${worst}, mark 100`);
process.exitCode = worst === 100 ? 0 : 1;
