// A browser under the conditions of a measurement, and the arithmetic of its results.

import { chromium } from "@playwright/test";
import { chromiumOptions } from "../browser/chromium.mjs";

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** How many times slower the processor is made. */
const PROCESSOR = 4;

export const launch = () => chromium.launch(chromiumOptions);

/** A page of a new visitor on a slow telephone; addresses of the pattern `blocked` are refused. */
export const slowPage = async (browser, blocked) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  if (blocked) await session.send("Network.setBlockedURLs", { urls: [blocked] });
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  return page;
};

/** The value below which that part of the values lies: 0.5 is the median. */
export const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
};
