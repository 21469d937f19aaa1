// The table `cmap`: which glyph stands for which character. Format 4, which has all that is below
// U+10000.

const SUBTABLE = 14;

const subtableAt = (table) => {
  const count = table.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const start = table.readUInt32BE(4 + index * 8 + 4);
    if (table.readUInt16BE(start) === 4) return start;
  }
  throw new Error("The font's cmap has no subtable of format 4.");
};

/** Glyphs by code point. */
export const glyphsOf = (table) => {
  const start = subtableAt(table);
  const double = table.readUInt16BE(start + 6);
  const ends = start + SUBTABLE;
  const starts = ends + double + 2;
  const deltas = starts + double;
  const offsets = deltas + double;
  const glyphs = new Map();
  for (let at = 0; at < double; at += 2) {
    const first = table.readUInt16BE(starts + at);
    const last = table.readUInt16BE(ends + at);
    const delta = table.readUInt16BE(deltas + at);
    const offset = table.readUInt16BE(offsets + at);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = offset && table.readUInt16BE(offsets + at + offset + (code - first) * 2);
      const glyph = offset && !listed ? 0 : ((offset ? listed : code) + delta) & 0xffff;
      if (glyph) glyphs.set(code, glyph);
    }
  }
  return glyphs;
};

/** Runs of characters whose glyphs follow each other as they do. */
const runsOf = (glyphs) => {
  const runs = [];
  for (const [code, glyph] of [...glyphs].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    const delta = (glyph - code) & 0xffff;
    if (run && run.last === code - 1 && run.delta === delta) run.last = code;
    else runs.push({ first: code, last: code, delta });
  }
  return [...runs, { first: 0xffff, last: 0xffff, delta: 1 }];
};

/** The table that says so. */
export const cmapOf = (glyphs) => {
  const runs = runsOf(glyphs);
  const power = 2 ** Math.floor(Math.log2(runs.length));
  const words = (list) => {
    const bytes = Buffer.alloc(list.length * 2);
    list.forEach((word, index) => bytes.writeUInt16BE(word, index * 2));
    return bytes;
  };
  const length = SUBTABLE + 2 + runs.length * 8;
  const subtable = Buffer.concat([
    words([4, length, 0, runs.length * 2, power * 2, Math.log2(power), (runs.length - power) * 2]),
    words(runs.map((run) => run.last)),
    words([0]),
    words(runs.map((run) => run.first)),
    words(runs.map((run) => run.delta)),
    words(runs.map(() => 0)),
  ]);
  // Unicode and Windows read the same subtable.
  const header = words([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]);
  return Buffer.concat([header, subtable]);
};
