// Calendar files, read by the parser that Thunderbird's calendar is built on.

import ICAL from "ical.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { sites } from "./folders.mjs";

for (const site of sites) {
  // Each event is one of a whole day, as its page has it, with all that RFC 5545 requires.
  test(`${site.name}: calendar files`, () => {
    const files = site.paths.filter((path) => path.endsWith(".ics"));
    assert.ok(files.length >= 2);
    for (const path of files) {
      const text = site.text(path);
      assert.ok(!/[^\r]\n/.test(text), `${path}: lines end with CR and LF`);
      const longest = Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)));
      assert.ok(longest <= 75, `${path}: a line of ${longest} octets`);
      const calendar = ICAL.Component.fromString(text);
      for (const name of ["version", "prodid"]) assert.ok(calendar.getFirstPropertyValue(name), `${path}: ${name}`);
      const events = calendar.getAllSubcomponents("vevent");
      assert.equal(events.length, 1, path);
      for (const name of ["uid", "dtstamp"]) assert.ok(events[0].getFirstPropertyValue(name), `${path}: ${name}`);
      const event = new ICAL.Event(events[0]);
      const { event: shown } = JSON.parse(site.text(path.replace("event.ics", "index.json"))).body.news;
      assert.equal(event.summary, shown.name);
      assert.equal(event.location, shown.place);
      assert.equal(event.startDate.toString(), shown.date_iso);
      assert.ok(event.startDate.isDate);
      assert.equal(event.duration.toSeconds(), 24 * 60 * 60);
    }
  });
}
