// First paint of pages, with the app and with its WebAssembly blocked, in turns. The app must not
// make a page paint later than the page alone would.

import { launch, quantile, slowPage } from "./browser.mjs";

const [site, ...addresses] = process.argv.slice(2);
const RUNS = Number(process.env.RUNS ?? 11);
const MARK = 1.05;

const firstPaint = async (browser, address, blocked) => {
  const page = await slowPage(browser, blocked ? "*.wasm" : undefined);
  await page.goto(site + address, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.context().close();
  return time;
};

const browser = await launch();
let worst = 0;
console.log("first contentful paint, ms: median with the app, median with WebAssembly blocked, ratio");
for (const address of addresses) {
  const times = { app: [], alone: [] };
  for (let run = 0; run < RUNS; run += 1) {
    // Neither is always the first: what the machine still does from the run before would count.
    for (const which of run % 2 ? ["app", "alone"] : ["alone", "app"]) {
      times[which].push(await firstPaint(browser, address, which === "alone"));
    }
  }
  const [app, alone] = [quantile(times.app, 0.5), quantile(times.alone, 0.5)];
  worst = Math.max(worst, app / alone);
  console.log(`${address}  ${app.toFixed(0)}  ${alone.toFixed(0)}  ${(app / alone).toFixed(3)}`);
}
await browser.close();
console.log(`highest ratio ${worst.toFixed(3)}, mark ${MARK}`);
process.exitCode = worst <= MARK ? 0 : 1;
