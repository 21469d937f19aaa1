// Makes the fonts: out of each typeface what `characters.mjs` lists, under a name of our own, with a
// narrow space where the typeface has none. The same versions give the same bytes.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fontverter from "fontverter";
import subsetFont from "subset-font";
import { NARROW_SPACE, THIN_SPACE, characters } from "./characters.mjs";
import { cmapOf, glyphsOf } from "./cmap.mjs";
import { drawing, web } from "./faces.mjs";
import { renamed } from "./name.mjs";
import { fontOf, tablesOf } from "./sfnt.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [webFolder, drawingFolder] = process.argv.slice(2).map((folder) => resolve(folder));
const code = (character) => character.codePointAt(0);

const subset = async ({ from, family, style, features, axes }) => {
  const whole = readFileSync(join(here, "node_modules", from));
  const cut = await subsetFont(whole, characters, {
    targetFormat: "truetype",
    noHinting: true,
    keepFeatures: features,
    preserveNameIds: [13, 14],
    variationAxes: axes,
  });
  const tables = tablesOf(cut);
  const glyphs = glyphsOf(tables.get("cmap"));
  if (!glyphs.has(code(NARROW_SPACE))) glyphs.set(code(NARROW_SPACE), glyphs.get(code(THIN_SPACE)));
  const missing = [...characters].filter((character) => !glyphs.has(code(character)));
  if (missing.length > 0) throw new Error(`${from} has no glyph for ${missing.join(" ")}`);
  tables.set("cmap", cmapOf(glyphs));
  tables.set("name", renamed(tables.get("name"), family, style));
  // It names styles by texts that are not kept, of which Firefox complains; no browser needs it.
  tables.delete("STAT");
  return fontOf(tables);
};

const write = (folder, file, bytes) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes);
  console.log(`${String(bytes.length).padStart(6)}  ${file}`);
};

for (const face of web) {
  write(webFolder, `${face.file}.woff2`, await fontverter.convert(await subset(face), "woff2"));
}
for (const face of drawing) {
  write(drawingFolder, `${face.file}.ttf`, await subset(face));
}
for (const folder of [webFolder, drawingFolder]) {
  for (const { file, licence } of [web[0], web[2]]) {
    copyFileSync(join(here, "node_modules", licence), join(folder, `LICENCE-${file}.txt`));
  }
}
