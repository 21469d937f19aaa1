// The container of a TrueType font: its tables, taken apart and put together again.

const HEADER = 12;
const RECORD = 16;
/** What the sum of a whole font is brought to (OpenType, table `head`). */
const WHOLE = 0xb1b0afba;
const ADJUSTMENT = 8;

/** Its tables by their tags. */
export const tablesOf = (font) => {
  const count = font.readUInt16BE(4);
  const tables = new Map();
  for (let index = 0; index < count; index += 1) {
    const at = HEADER + index * RECORD;
    const start = font.readUInt32BE(at + 8);
    const table = font.subarray(start, start + font.readUInt32BE(at + 12));
    tables.set(font.toString("latin1", at, at + 4), Buffer.from(table));
  }
  return tables;
};

const padded = (table) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

const sumOf = (bytes) => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
};

/** The font that has these tables. */
export const fontOf = (tables) => {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(HEADER + sorted.length * RECORD);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(power * RECORD, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((sorted.length - power) * RECORD, 10);
  const parts = [directory];
  let start = directory.length;
  let head = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    if (tag === "head") {
      table.writeUInt32BE(0, ADJUSTMENT);
      head = start;
    }
    const part = padded(table);
    const at = HEADER + index * RECORD;
    directory.write(tag, at, "latin1");
    directory.writeUInt32BE(sumOf(part), at + 4);
    directory.writeUInt32BE(start, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    parts.push(part);
    start += part.length;
  }
  const font = Buffer.concat(parts);
  font.writeUInt32BE((WHOLE - sumOf(font)) >>> 0, head + ADJUSTMENT);
  return font;
};
