// The faces that are made, and what each of them is made of.
//
// Four files for the browser, loaded only where a page uses them; for drawings, which know no
// variable fonts, one for each weight.

const GARAMOND = "@expo-google-fonts/eb-garamond";
const SOURCE = "source-sans";

/** What running text needs of a font: kerning, ligatures, forms of a language. */
const TEXT = ["kern", "liga", "locl", "ccmp", "mark", "mkmk"];
/** Numerals of all kinds: lining and old style, of equal and of their own widths. */
const NUMERALS = ["lnum", "onum", "pnum", "tnum"];

const serif = { family: "Vitrine Serif", licence: `${GARAMOND}/LICENSE_FONT` };
// “Source” is a reserved name: what is cut out of that font has to have another.
const sans = { family: "Vitrine Sans", licence: `${SOURCE}/LICENSE.md` };

/** Fonts for the browser. */
export const web = [
  {
    ...serif,
    file: "serif",
    style: "Regular",
    from: `${GARAMOND}/400Regular/EBGaramond_400Regular.ttf`,
    features: [...TEXT, ...NUMERALS],
  },
  {
    ...serif,
    file: "serif-italic",
    style: "Italic",
    from: `${GARAMOND}/400Regular_Italic/EBGaramond_400Regular_Italic.ttf`,
    features: [...TEXT, "lnum"],
  },
  {
    ...sans,
    file: "sans",
    style: "Regular",
    from: `${SOURCE}/VF/SourceSans3VF-Upright.ttf`,
    features: [...TEXT, ...NUMERALS],
    axes: { wght: { min: 400, max: 600, default: 400 } },
  },
  {
    ...sans,
    file: "sans-italic",
    style: "Italic",
    from: `${SOURCE}/TTF/SourceSans3-It.ttf`,
    features: TEXT,
  },
];

/** Fonts for drawings, in which nothing chooses between kinds of numerals. */
export const drawing = [
  { ...web[0], features: TEXT },
  { ...web[1], features: TEXT },
  {
    ...sans,
    file: "sans",
    style: "Regular",
    from: `${SOURCE}/TTF/SourceSans3-Regular.ttf`,
    features: TEXT,
  },
  {
    ...sans,
    file: "sans-semibold",
    style: "SemiBold",
    from: `${SOURCE}/TTF/SourceSans3-Semibold.ttf`,
    features: TEXT,
  },
];
