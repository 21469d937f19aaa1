// Cards of press contacts, read by the parser that Thunderbird's address book is built on.

import ICAL from "ical.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { sites } from "./folders.mjs";

for (const site of sites) {
  // A card is a vCard 4.0 and holds the person, mailbox and number that the press page shows.
  test(`${site.name}: contact cards`, () => {
    const pages = site.paths
      .filter((path) => path.endsWith("/index.json"))
      .flatMap((path) => JSON.parse(site.text(path)).body.press ?? []);
    const contacts = pages.flatMap((page) => page.contacts);
    assert.equal(contacts.length, site.paths.filter((path) => path.endsWith(".vcf")).length);
    // The federation hides its only contact.
    if (site === sites[0]) assert.ok(contacts.length >= 2);
    for (const { name, agency, email, phone_href: phone, card } of contacts) {
      const vcard = new ICAL.Component(ICAL.parse(site.text(card.href.slice(1))));
      const value = (property) => vcard.getFirstPropertyValue(property);
      assert.equal(vcard.name, "vcard");
      assert.equal(value("version"), "4.0");
      assert.equal(value("fn"), name);
      assert.deepEqual([value("org")].flat(), [agency]);
      assert.equal(value("email"), email);
      assert.equal(value("tel").replace(/^tel:/, ""), phone.replace(/^tel:/, ""));
    }
  });
}
