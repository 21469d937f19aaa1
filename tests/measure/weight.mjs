// What a page weighs: its document, and all that a first visit loads.

import { brotliCompressSync, constants } from "node:zlib";

/** What is compressed already. */
const COMPRESSED = /\.(woff2|png|ico)$/;

/** What is sent of a file after Brotli 11, as a CDN keeps it, by its address. */
const sent = new Map();

const bytesOf = async (response) => {
  const { pathname } = new URL(response.url());
  if (!sent.has(pathname)) {
    const body = await response.body();
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    sent.set(pathname, COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body, options).length);
  }
  return sent.get(pathname);
};

/** The bytes of the document, and of everything until the browser comes to rest. */
const weigh = async (browser, address) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const responses = [];
  page.on("response", (response) => responses.push(response));
  const document = await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector("html[data-app=live]");
  await page.waitForTimeout(500);
  await page.waitForLoadState("networkidle");
  let visit = 0;
  for (const response of responses) visit += await bytesOf(response);
  const weight = { document: await bytesOf(document), visit };
  await context.close();
  return weight;
};

/** What a kind of page weighs, by the pages that stand for it: the heavier of the two languages. */
export const weighKind = async (browser, site, pages) => {
  const weighed = [];
  for (const { address } of pages) weighed.push(await weigh(browser, site.base + address));
  const most = (part) => Math.max(...weighed.map((weight) => weight[part]));
  return { document: most("document"), visit: most("visit") };
};
