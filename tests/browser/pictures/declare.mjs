// Declares the comparison of pictures, a test for each kind of page.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../sites.mjs";
import { differences } from "./compare.mjs";
import { kinds, views } from "./kinds.mjs";
import { signature } from "./signature.mjs";
import { pictureContext, take } from "./take.mjs";

const accepting = Boolean(process.env.ACCEPT_PICTURES);
const accepted = join(root, "tests", "browser", "pictures", "accepted");
const shown = join(root, "target", "screenshots");

const read = (kind) => {
  try {
    return JSON.parse(readFileSync(join(accepted, `${kind}.json`), "utf8"));
  } catch {
    return {};
  }
};

/** A line for each picture, so that a change of one is a change of one line. */
const write = (kind, pictures) => {
  const lines = Object.entries(pictures).map(([name, each]) => `  "${name}": ${JSON.stringify(each)}`);
  mkdirSync(accepted, { recursive: true });
  writeFileSync(join(accepted, `${kind}.json`), `{\n${lines.join(",\n")}\n}\n`);
};

/** Compares the pictures of every kind that `chosen` picks; all of them are left in target/screenshots/. */
export const comparePictures = (chosen) => {
  for (const kind of kinds) {
    const pictures = views(kind).filter((view) => chosen(kind, view));
    if (pictures.length === 0) continue;
    // The kind of page looks as it was accepted.
    test(`${kind.name} looks as it did`, async ({ browser }) => {
      test.setTimeout(600_000);
      const before = read(kind.name);
      const now = {};
      const context = await pictureContext(browser, kind);
      const page = await context.newPage();
      const reader = await browser.newPage();
      mkdirSync(shown, { recursive: true });
      for (const view of pictures) {
        const png = await take(page, kind, view);
        const file = join(shown, `${kind.name} ${view.name}.png`.replaceAll(" ", "-"));
        writeFileSync(file, png);
        now[view.name] = await signature(reader, png);
        if (!accepting) {
          const told = differences(before[view.name], now[view.name]);
          expect.soft(told, `${view.name}; look at ${file}, and accept it by \`cargo xtask screenshots --accept\``).toEqual([]);
        }
      }
      await context.close();
      await reader.close();
      if (accepting) write(kind.name, { ...before, ...now });
    });
  }
};
