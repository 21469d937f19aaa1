// What every test of a site starts from.

import { expect, test as base } from "@playwright/test";
import { plainHost, sites, startServers } from "./sites.mjs";

export { expect };

/** The pages whose browser runs no script. */
const scriptless = new WeakSet();

/** Playwright's `test`; fails where the page throws, whatever else the test looks at. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled === false) scriptless.add(page);
    await use(page);
  },
  exceptions: [
    async ({ page }, use) => {
      const exceptions = [];
      page.on("pageerror", (error) => exceptions.push(error.message));
      await use(exceptions);
      expect(exceptions, "exceptions thrown by the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Whether the browser of a page runs scripts: the app, if it is there, moves focus, announces, keeps one document. */
export const runsScripts = (page) => !scriptless.has(page);

/** Keeps tests, by their details, from the readers without script, and says why they cannot be asked of them. */
export const needsScript = (why) => ({
  tag: "@needs-script",
  annotation: { type: "needs script", description: why },
});

/** Declares tests for every built site. */
export const onEverySite = (declare, details = {}) => {
  for (const site of sites) onSite(site, declare, details);
};

/** Declares tests for the site itself, whose content they know. */
export const onTheSite = (declare, details = {}) => onSite(sites[0], declare, details);

/** Declares tests for the site itself: under our preview, and under the plainest of servers. */
export const onEveryHost = (declare) => {
  onSite(sites[0], declare);
  onThePlainServer(declare);
};

/** Declares tests for the site itself under the plainest of servers alone. */
export const onThePlainServer = (declare) => {
  if (startServers) onSite({ ...sites[0], ...plainHost, name: "site on a plain server" }, declare);
};

const onSite = (site, declare, details = {}) =>
  test.describe(site.name, details, () => {
    test.use({ baseURL: site.base });
    declare(site);
  });

/** Marks tests that only the production build can pass: they need complete documents. */
export const inProduction = (site) =>
  test.skip(!site.production, "needs the production build, served as it is published");

/** The page is run by the app. */
export const taken = (page) => expect(page.locator("html")).toHaveAttribute("data-app", "live");

/** Everything that a page complains about from now on; the icon has a test of its own. */
export const complaints = (page) => {
  const heard = [];
  const hear = (words, address) => address.endsWith("/favicon.ico") || heard.push(words + address);
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    hear(`${message.text()} `, message.location().url);
  });
  page.on("pageerror", (error) => hear(error.message, ""));
  page.on("requestfailed", (request) => hear("failed: ", request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) hear(`${response.status()}: `, response.url());
  });
  return heard;
};

/** Opens an address, and waits for the app to take the page over, where scripts run. */
export const visit = async (page, address) => {
  await page.goto(address);
  if (runsScripts(page)) await taken(page);
};

/** Holds back what is asked for at the addresses that `pattern` names; what is returned lets it come. */
export const holdBack = async (page, pattern) => {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** Opens an address with the app held back; what is returned lets it come. */
export const visitBefore = async (page, address) => {
  const release = await holdBack(page, "**/vitrine*.js");
  await page.goto(address);
  await expect(page.locator("html")).not.toHaveAttribute("data-app");
  return release;
};

/** The heading of the page that is shown: the one of its document, but for pages that stand ready. */
export const heading = (page) => page.locator("h1:not([data-prepared] *)");

/** The choice of language. */
export const toggle = (page) => page.locator(".language-toggle");

/** Marks this document; tells later whether it is still the same one. */
export const markDocument = async (page) => {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  return () => page.evaluate(() => window.marked === true);
};

/** The app has kept the document that was marked; without script each page is a document of its own. */
export const expectOneDocument = async (page, same) => expect(await same()).toBe(runsScripts(page));

/** Counts requests for documents from now on. */
export const countDocuments = (page) => {
  const documents = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname);
  });
  return documents;
};

/** A link of the main navigation or the footer to an address. */
export const linkTo = (page, address) =>
  page.locator(`:is(.site-navigation, .site-footer) a[href="${address}"]`);

/** The page shown is the one of `address`, by address, heading and title. */
export const expectPage = async (page, { address, datum }) => {
  await expect(heading(page)).toHaveText(datum.title);
  await expect(page).toHaveTitle(datum.document_title);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
};

/** A visitor who has asked the browser to save data. */
export const saveData = (page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator.connection, "saveData", { get: () => true });
  });
