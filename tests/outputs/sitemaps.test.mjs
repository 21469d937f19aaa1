// sitemap.xml, held against the schema of sitemaps.org.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { FEDERATION, sites } from "./folders.mjs";

/** The schema that the package `sitemap` carries; links to other languages are XHTML, which it lets pass unread. */
const schema = readFileSync(
  new URL("../../node_modules/sitemap/schema/sitemap.xsd", import.meta.url),
  "utf8",
).replaceAll('processContents="strict"', 'processContents="lax"');

const validate = (contents) =>
  validateXML({ xml: [{ fileName: "sitemap.xml", contents }], schema: [schema] });

for (const site of sites) {
  const files = site.paths.filter((path) => /^sitemap.*\.xml$/.test(path));

  // A site that knows its address has a sitemap that is one; another has none.
  test(`${site.name}: sitemap`, async () => {
    const knowsAddress = site.text("robots.txt").includes(FEDERATION);
    assert.deepEqual(files, knowsAddress ? ["sitemap.xml"] : []);
    for (const path of files) {
      const { valid, errors } = await validate(site.text(path));
      assert.ok(valid, errors.map(({ rawMessage }) => rawMessage).join("\n"));
    }
  });
}

// The schema refuses what a search engine would not read.
test("what is no sitemap is found", async () => {
  const [path] = sites[1].paths.filter((each) => each === "sitemap.xml");
  for (const [from, to] of [["<lastmod>", "<lastmod>last "], ["<loc>", "<place>"], ["sitemaps.org", "example.org"]]) {
    const spoilt = sites[1].text(path).replace(from, to).replace("<place>", "<place/><loc>");
    assert.notEqual(spoilt, sites[1].text(path));
    assert.equal((await validate(spoilt)).valid, false, to);
  }
});
