// What is kept of a picture: a few hundred signs in place of a hundred kilobytes.

/** The grid: this many columns, and rows of this many pixels. */
export const COLUMNS = 6;
export const ROW = 96;

/** One sign for each of 64 steps. */
export const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Reads a picture inside the browser, which knows PNG. */
const measure = async ([png, columns, rowHeight]) => {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext("2d");
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, width, height);
  const sums = [0, 0, 0];
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at += 1) {
    for (const part of [0, 1, 2]) sums[part] += data[4 * at + part];
    light[at] = (data[4 * at] + data[4 * at + 1] + data[4 * at + 2]) / 3;
  }
  /** Mean lightness of a cell, and how far its pixels are from it on average. */
  const cell = (left, right, top, bottom) => {
    const over = (value) => {
      let sum = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) sum += value(light[y * width + x]);
      }
      return sum / ((right - left) * (bottom - top));
    };
    const mean = over((value) => value);
    return [mean, over((value) => Math.abs(value - mean))];
  };
  const rows = [];
  for (let top = 0; top < height; top += rowHeight) {
    const row = [];
    for (let column = 0; column < columns; column += 1) {
      const edge = (n) => Math.round((n * width) / columns);
      row.push(cell(edge(column), edge(column + 1), top, Math.min(height, top + rowHeight)));
    }
    rows.push(row);
  }
  return { height, colour: sums.map((sum) => Math.round(sum / light.length)), rows };
};

/**
 * The signature of a picture: its height, its mean colour, and for each cell of the grid two signs,
 * the mean lightness in steps of 4 of 256 and the unrest in steps of 1, where words are.
 */
export const signature = async (reader, png) => {
  const { height, colour, rows } = await reader.evaluate(measure, [
    png.toString("base64"),
    COLUMNS,
    ROW,
  ]);
  const sign = (value) => SIGNS[Math.max(0, Math.min(63, Math.round(value)))];
  const cells = rows.map((row) => row.map(([mean, unrest]) => sign(mean / 4) + sign(unrest)).join(""));
  return { height, colour, cells };
};
