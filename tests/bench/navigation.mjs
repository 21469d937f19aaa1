// From a click to the new page on the screen: a link in view, and the language toggle.

import { launch, quantile, slowPage } from "./browser.mjs";

const [site, start] = process.argv.slice(2);
const RUNS = Number(process.env.RUNS ?? 20);
const MARK = 50;

/** Milliseconds from the click on `selector` until the frame that shows the new heading. */
const clickTime = (page, selector) =>
  page.evaluate(
    (selector) =>
      new Promise((resolve) => {
        const title = document.querySelector("main h1").textContent;
        const link = document.querySelector(selector);
        const begin = performance.now();
        const look = () => {
          if (document.querySelector("main h1").textContent === title) {
            requestAnimationFrame(look);
            return;
          }
          // This frame holds the change: a message is delivered once it has been painted.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - begin);
          channel.port2.postMessage(null);
        };
        link.click();
        look();
      }),
    selector,
  );

const measure = async (browser, name, selector) => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await slowPage(browser);
    await page.goto(site + start, { waitUntil: "load" });
    await page.waitForSelector("html[data-app=live]");
    // A reader looks at the page before going on: the data of the links in view arrive meanwhile.
    await page.waitForLoadState("networkidle");
    times.push(await clickTime(page, selector));
    await page.context().close();
  }
  const [median, high] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${name}  ${median.toFixed(0)}  ${high.toFixed(0)}`);
  return high;
};

const browser = await launch();
console.log(`click to painted, ms: median, 95th percentile of ${RUNS}; mark ${MARK}`);
const high = [
  await measure(browser, "link in view", ".site-navigation li:nth-child(3) a"),
  await measure(browser, "language toggle", ".language-toggle"),
];
await browser.close();
process.exitCode = Math.max(...high) <= MARK ? 0 : 1;
