// Every link of the sites, followed by a checker of others from page to page.

import { LinkChecker } from "linkinator";
import { expect, inProduction, needsScript, onEverySite, test } from "./harness.mjs";

onEverySite((site) => {
  // From the start page on, no link, file or anchor is dead, and every page is reached.
  test("no link or anchor is dead", needsScript("no browser is asked: once is enough"), async () => {
    inProduction(site);
    test.setTimeout(120_000);
    const check = async (path, recurse) => {
      // The sites of others may be away without ours being wrong.
      const linksToSkip = async (link) => !link.startsWith(site.base);
      const options = { path, recurse, checkFragments: true, concurrency: 8, linksToSkip };
      return (await new LinkChecker().check(options)).links;
    };
    const links = [
      ...(await check(`${site.base}/`, true)),
      ...(await check(`${site.base}/404.html`, false)),
    ];
    const dead = links.filter(({ state }) => state === "BROKEN");
    expect(dead.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`)).toEqual([]);
    const reached = new Set(links.map(({ url }) => new URL(url).pathname));
    expect(site.pages.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
  });
});
