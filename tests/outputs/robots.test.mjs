// robots.txt, read as a search engine's program reads it.

import assert from "node:assert/strict";
import { test } from "node:test";
import robotsParser from "robots-parser";
import { FEDERATION, sites } from "./folders.mjs";

for (const site of sites) {
  // Every page and every file may be read, by everyone.
  test(`${site.name}: robots.txt`, () => {
    const text = site.text("robots.txt");
    const robots = robotsParser(`${FEDERATION}/robots.txt`, text);
    for (const path of site.paths) {
      assert.equal(robots.isAllowed(`${FEDERATION}/${path}`, "Bot"), true, path);
    }
    // One who forbids everything is understood, too: the permission above is no accident.
    const closed = robotsParser(`${FEDERATION}/robots.txt`, text.replace("Disallow:", "Disallow: /"));
    assert.equal(closed.isAllowed(`${FEDERATION}/fr/`, "Bot"), false);
    const sitemaps = site.paths.includes("sitemap.xml") ? [`${FEDERATION}/sitemap.xml`] : [];
    assert.deepEqual(robots.getSitemaps(), sitemaps);
  });
}
