// The figures as files, opened by programs of others: LibreOffice and a validator of JSON Schema.

import Ajv from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { after, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const { SITE_FOLDER = "target/site", FEDERATION_FOLDER = "target/federation" } = process.env;
const sites = [SITE_FOLDER, FEDERATION_FOLDER].map((folder) => resolve(root, folder));

/** Which spreadsheet opens which file: the character between columns, and the country's number in LibreOffice. */
const countries = [
  { country: "France", ending: ".semicolon.csv", separator: 59, number: 1036 },
  { country: "the United Kingdom", ending: ".csv", separator: 44, number: 2057 },
];

const workshop = mkdtempSync(join(tmpdir(), "spreadsheet-"));
after(() => rmSync(workshop, { recursive: true, force: true }));

const filesOf = (site, matches) =>
  readdirSync(site, { recursive: true })
    .map(String)
    .filter((file) => matches(basename(file)))
    .map((file) => join(site, file));

/** The cells of the sheet that LibreOffice makes of a file, row by row. */
const opened = (file, { separator, number }) => {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${workshop}/profile`,
      "--headless",
      `--infilter=CSV:${separator},34,76,1,,${number},false,true`,
      "--convert-to",
      "fods",
      "--outdir",
      workshop,
      file,
    ],
    { stdio: "pipe" },
  );
  const sheet = readFileSync(join(workshop, basename(file).replace(/\.csv$/, ".fods")), "utf8");
  return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes, content = ""]) => {
        const attribute = (name) => attributes.match(new RegExp(`${name}="([^"]*)"`))?.[1];
        const cell = {
          type: attribute("office:value-type"),
          value: attribute("office:value"),
          text: content.replace(/<[^>]*>/g, "").trim(),
        };
        return Array(Number(attribute("table:number-columns-repeated") ?? 1)).fill(cell);
      },
    ),
  );
};

for (const site of sites) {
  for (const locale of ["fr", "en"]) {
    for (const country of countries) {
      // A reader who opens a file in a spreadsheet can reckon with its values: none is a text.
      test(`${basename(site)}: values of ${locale} are numbers in ${country.country}`, () => {
        const [file] = filesOf(site, (name) => name === `key-figures.${locale}${country.ending}`);
        const [json] = filesOf(site, (name) => name === `key-figures.${locale}.json`);
        const { figures } = JSON.parse(readFileSync(json, "utf8"));
        const expected = figures.flatMap(({ id, values }) => values.map(({ value }) => [id, value]));
        const [headings, ...rows] = opened(file, country);
        const column = headings.findIndex(({ text }) => ["value", "Valeur", "Value"].includes(text));
        const found = rows
          .filter((row) => row[0]?.text)
          .map((row) => {
            assert.equal(row[column].type, "float", `${row[0].text}: ${row[column].text}`);
            return [row[0].text, Number(row[column].value)];
          });
        assert.ok(expected.length > 7);
        assert.deepEqual(found, expected);
      });
    }
  }

  // The JSON of every figure is what its schema promises, and the schema refuses what is not.
  test(`${basename(site)}: JSON follows its schema`, () => {
    const schema = JSON.parse(readFileSync(join(site, "key-figures.schema.json"), "utf8"));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const files = filesOf(site, (name) => /\.(fr|en)\.json$/.test(name));
    assert.ok(files.length > 9);
    for (const file of files) {
      const set = JSON.parse(readFileSync(file, "utf8"));
      assert.ok(validate(set), `${file}: ${JSON.stringify(validate.errors)}`);
      delete set.figures[0].scope;
      assert.ok(!validate(set), `${file} without a scope`);
    }
  });
}
