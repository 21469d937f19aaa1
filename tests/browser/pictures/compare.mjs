// Whether a picture is still the accepted one.

import { ROW, SIGNS } from "./signature.mjs";

/**
 * What one and the same page may differ by from machine to machine, where letters are smoothed a
 * little otherwise: 2 pixels of height, 2 of 256 of the mean colour, a step in a cell. A word more
 * or less, a line that breaks elsewhere and a colour that has changed are beyond it.
 */
const HEIGHT = 2;
const COLOUR = 2;
const STEP = 1;

const far = (one, other, sign) =>
  Math.abs(SIGNS.indexOf(one[sign] ?? "0") - SIGNS.indexOf(other[sign] ?? "0")) > STEP;

/** What differs, in words; nothing where the pictures are the same. */
export const differences = (accepted, now) => {
  if (!accepted) return ["there is no accepted picture"];
  const told = [];
  if (Math.abs(accepted.height - now.height) > HEIGHT) {
    told.push(`${accepted.height} pixels high before, ${now.height} now`);
  }
  if (accepted.colour.some((part, at) => Math.abs(part - now.colour[at]) > COLOUR)) {
    told.push(`mean colour ${accepted.colour} before, ${now.colour} now`);
  }
  const rows = Math.min(accepted.cells.length, now.cells.length);
  const changed = [...Array(rows).keys()].filter((row) =>
    [...now.cells[row]].some((_, sign) => far(accepted.cells[row], now.cells[row], sign)),
  );
  if (changed.length > 0) {
    told.push(`${changed.length} of ${rows} rows look different, the first at ${changed[0] * ROW} pixels from the top`);
  }
  return told;
};
