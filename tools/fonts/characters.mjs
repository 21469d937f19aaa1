// What the fonts can write: French and English as the site sets them, and names of people from the
// rest of western Europe.

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** U+202F, which French sets before `; ! ? » %`, after `«` and inside numbers. */
export const NARROW_SPACE = "\u202F";

/** U+2009, which every font has; it stands in where a font lacks the narrow space. */
export const THIN_SPACE = "\u2009";

/** Every character. Latin-1 is whole but for three numerals that the italic serif lacks. */
export const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff).filter((character) => !"²³¹".includes(character)),
  ..."ŒœŸ",
  THIN_SPACE,
  NARROW_SPACE,
  ..."\u2010\u2011–—‘’‚“”„•…‹›",
  ..."€−×≈≤≥←→↗↓",
].join("");
