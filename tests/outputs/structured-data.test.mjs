// The data blocks for search engines: expanded by a JSON-LD processor, held against schema.org.

import jsonld from "jsonld";
import assert from "node:assert/strict";
import { test } from "node:test";
import { sites } from "./folders.mjs";
import { context, isType, mayHave, nameOf, takesData, takesThing } from "./vocabulary.mjs";

/** What a search engine asks of a thing before it shows it, by its type. */
const REQUIRED = {
  BreadcrumbList: ["itemListElement"],
  Dataset: ["name", "description"],
  Event: ["name", "startDate", "location"],
  ListItem: ["position", "name", "item"],
  NewsArticle: ["headline", "datePublished", "author"],
  Organization: ["name"],
  Place: ["name", "address"],
  PropertyValue: ["name", "value"],
  WebSite: ["name"],
};

/** The types that a page of each kind speaks of, at the least; a breadcrumb needs the site's address. */
const BY_KIND = {
  home: ["WebSite", "Organization"],
  news: ["NewsArticle", "Organization"],
  "key-figures": ["Dataset", "PropertyValue"],
  figure: ["Dataset", "PropertyValue"],
};

/** The context of schema.org is at hand, and nothing else may be asked for. */
const documentLoader = async (documentUrl) => {
  assert.match(documentUrl, /^https:\/\/schema\.org\/?$/);
  return { documentUrl, document: { "@context": context } };
};

/** The things of a page. In safe mode, a word that is no term of schema.org is an error. */
const thingsOf = async (html) => {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  assert.ok(blocks.length <= 1);
  const expanded = blocks.map(([, json]) => jsonld.expand(JSON.parse(json), { documentLoader, safe: true }));
  return (await Promise.all(expanded)).flat();
};

/** A thing, and the things that it names, however deep. */
const withParts = (thing) =>
  [thing].concat(
    Object.values(thing)
      .flat()
      .filter((value) => value["@type"] && !("@value" in value))
      .flatMap(withParts),
  );

/** What is wrong with a thing. */
const faultsOf = (thing) => {
  const types = thing["@type"];
  const has = (name) => Object.keys(thing).some((property) => nameOf(property) === name);
  const faults = types.filter((type) => !isType(type)).map((type) => `no type ${type}`);
  for (const name of types.flatMap((type) => REQUIRED[nameOf(type)] ?? [`a rule for ${type}`])) {
    // A thing of which no more is said than which one it is: it is told elsewhere.
    if (!has(name) && Object.keys(thing).length > 2) faults.push(`no ${name}`);
  }
  for (const [property, values] of Object.entries(thing)) {
    if (property.startsWith("@")) continue;
    if (!mayHave(types, property)) faults.push(`${property} is not for it`);
    for (const value of values) {
      const fits = "@value" in value ? takesData(property) : !value["@type"] || takesThing(property, value["@type"]);
      if (!fits) faults.push(`${property} is not ${JSON.stringify(value)}`);
    }
  }
  return faults.map((fault) => `${types.map(nameOf)}: ${fault}`);
};

for (const site of sites) {
  // What other sites show of a figure has no datum, and is nothing of its own to a search engine.
  const datumOf = (path) => path.replace(/html$/, "json");
  const pages = site.paths
    .filter((path) => path.endsWith("/index.html") && site.paths.includes(datumOf(path)))
    .map((path) => ({ path, datum: JSON.parse(site.text(datumOf(path))) }));

  // Every thing has a type of schema.org and properties that are its own, with values that they take.
  test(`${site.name}: data blocks keep to schema.org`, async () => {
    const seen = new Set();
    for (const { path } of pages) {
      const things = (await thingsOf(site.text(path))).flatMap(withParts);
      for (const thing of things) thing["@type"].forEach((type) => seen.add(nameOf(type)));
      assert.deepEqual(things.flatMap(faultsOf), [], path);
    }
    const knowsAddress = site.paths.includes("sitemap.xml");
    const expected = Object.keys(REQUIRED).filter((type) => knowsAddress || !/^(BreadcrumbList|ListItem)$/.test(type));
    assert.deepEqual([...seen].sort(), expected);
  });

  // Each kind of page speaks of what it shows, and every page below another says where it stands.
  test(`${site.name}: each kind of page names its things`, async () => {
    for (const { path, datum } of pages) {
      const things = (await thingsOf(site.text(path))).flatMap(withParts);
      const types = new Set(things.flatMap((thing) => thing["@type"].map(nameOf)));
      const [kind] = Object.keys(datum.body);
      const expected = [...(BY_KIND[kind] ?? [])];
      if (datum.body.news?.event) expected.push("Event", "Place");
      if (site.paths.includes("sitemap.xml") && datum.breadcrumb) expected.push("BreadcrumbList", "ListItem");
      assert.deepEqual(expected.filter((type) => !types.has(type)), [], path);
    }
  });
}

// The judge is not blind: a misspelt property, one of another type, and a value that does not fit are told.
test("what is no data of schema.org is found", async () => {
  const block = (thing) =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...thing })}</script>`;
  await assert.rejects(thingsOf(block({ "@type": "Event", colour: "x" })), { name: "jsonld.ValidationError" });
  await assert.rejects(thingsOf(block({ "@type": "Happening", name: "x" })), { name: "jsonld.ValidationError" });
  const faults = async (thing) => (await thingsOf(block(thing))).flatMap(faultsOf);
  const event = { "@type": "Event", name: "x", startDate: "2024-05-30", location: "Besançon" };
  assert.deepEqual(await faults(event), []);
  assert.match((await faults({ ...event, headline: "x" })).join(), /headline is not for it/);
  assert.match((await faults({ ...event, location: { "@type": "Event" } })).join(), /location is not/);
  assert.match((await faults({ ...event, startDate: undefined })).join(), /no startDate/);
});
