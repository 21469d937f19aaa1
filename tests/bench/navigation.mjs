// From a click to the new page on the screen: a link in view, and the language toggle.

import { setTimeout as wait } from "node:timers/promises";
import { launch, quantile, slowPage } from "./browser.mjs";

const [site, start] = process.argv.slice(2);
const RUNS = Number(process.env.RUNS ?? 20);
const MARK = 50;

/** How long the page is left alone after a click, in milliseconds: a question would be answered by the
 * very thread whose work is measured. */
const QUIET = 800;

/** Has the page note the milliseconds from the next click until the frame that shows a new heading. */
const watchClick = (page) =>
  page.evaluate(async () => {
    const heading = () => document.querySelector("#main h1").textContent;
    const channel = new MessageChannel();
    let before = "";
    let since = 0;
    channel.port1.onmessage = () => (window.shownAfter = performance.now() - since);
    const look = () => {
      if (heading() === before) {
        requestAnimationFrame(look);
      } else {
        // This frame holds the change: a message is delivered once it has been painted.
        channel.port2.postMessage(null);
      }
    };
    const begin = ({ timeStamp }) => {
      since = timeStamp;
      requestAnimationFrame(look);
    };
    // Once for nothing: browsers compile a function at its first use, and these are no reader's.
    begin(new Event("click"));
    while (window.shownAfter === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    delete window.shownAfter;
    before = heading();
    addEventListener("click", begin, { capture: true, once: true });
  });

/** Where a pointer meets the link: the middle of its first line. */
const middle = (link) =>
  link.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0];
    return [left + width / 2, top + height / 2];
  });

/** As a hand does it: the pointer comes to rest on the link, and the button is down for a moment. */
const byHand = async ({ mouse }, place) => {
  await mouse.move(...place);
  await wait(150);
  await mouse.down();
  await wait(80);
  await mouse.up();
};

/** As no hand can: the pointer arrives, presses and lets go in the same instant. */
const atOnce = ({ mouse }, place) => mouse.click(...place);

const measure = async (browser, name, selector, click) => {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await slowPage(browser);
    await page.goto(site + start, { waitUntil: "load" });
    await page.waitForSelector("html[data-app=live]");
    const link = page.locator(selector).first();
    await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
    // A reader looks at the page before going on: the data of the links in view arrive meanwhile.
    await wait(200);
    await page.waitForLoadState("networkidle");
    const place = await middle(link);
    await watchClick(page);
    await click(page, place);
    await wait(QUIET);
    const shown = await page.waitForFunction(() => window.shownAfter);
    times.push(await shown.jsonValue());
    await page.context().close();
  }
  const [median, high] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${name}  ${median.toFixed(0)}  ${high.toFixed(0)}`);
  return high;
};

const LINK = "#main a[href^='/'][href$='/']";
const TOGGLE = ".language-toggle";

const browser = await launch();
console.log(`click to painted, ms: median, 95th percentile of ${RUNS}; mark ${MARK} by hand`);
const high = [
  await measure(browser, "link in view, by hand", LINK, byHand),
  await measure(browser, "language toggle, by hand", TOGGLE, byHand),
];
await measure(browser, "link in view, at once", LINK, atOnce);
await measure(browser, "language toggle, at once", TOGGLE, atOnce);
await browser.close();
process.exitCode = Math.max(...high) <= MARK ? 0 : 1;
