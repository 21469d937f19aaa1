// The table `name`: what a font is called and who made it.

const WINDOWS = { platform: 3, encoding: 1, language: 0x0409 };
const COPYRIGHT = 0;
const LICENCE = [13, 14];

const utf16 = (text) => Buffer.from(text, "utf16le").swap16();

/** Texts by their numbers, of those that are written for Windows in English. */
const textsOf = (table) => {
  const texts = new Map();
  const storage = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const at = 6 + index * 12;
    const [platform, , language, number, length, offset] = [0, 2, 4, 6, 8, 10].map((part) =>
      table.readUInt16BE(at + part),
    );
    if (platform !== WINDOWS.platform || language !== WINDOWS.language) continue;
    const bytes = Buffer.from(table.subarray(storage + offset, storage + offset + length));
    texts.set(number, bytes.swap16().toString("utf16le"));
  }
  return texts;
};

/** The table of a font that is now called so, with the copyright and the licence that it had. */
export const renamed = (table, family, style) => {
  const old = textsOf(table);
  const full = `${family} ${style}`;
  const texts = [
    [COPYRIGHT, old.get(COPYRIGHT)],
    [1, style === "SemiBold" ? full : family],
    [2, style === "SemiBold" ? "Regular" : style],
    [3, full],
    [4, full],
    [6, full.replaceAll(" ", "-")],
    ...LICENCE.map((number) => [number, old.get(number)]),
    [16, family],
    [17, style],
  ].filter(([, text]) => text);
  const strings = texts.map(([, text]) => utf16(text));
  const header = Buffer.alloc(6 + texts.length * 12);
  header.writeUInt16BE(texts.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  texts.forEach(([number], index) => {
    const { platform, encoding, language } = WINDOWS;
    const record = [platform, encoding, language, number, strings[index].length, offset];
    record.forEach((word, part) => header.writeUInt16BE(word, 6 + index * 12 + part * 2));
    offset += strings[index].length;
  });
  return Buffer.concat([header, ...strings]);
};
