//! The ground of social images: the dial of the home page, large.

use super::colours::{BRASS, ENAMEL};
use super::{HEIGHT, WIDTH};
use crate::guilloche::rosette;

/// The middle of the dial: it runs over the edge, and leaves the left to the words.
const MIDDLE: (f32, f32) = (1030.0, 315.0);

/// How many pixels a hundredth of the dial's radius has.
const SCALE: f32 = 2.7;

/// The ground as SVG.
pub fn ground() -> String {
    let (x, y) = MIDDLE;
    let dial = rosette();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ENAMEL}\"/>\
         <g transform=\"translate({x} {y}) scale({SCALE})\" stroke=\"{BRASS}\" \
         stroke-opacity=\"0.6\">{dial}</g></svg>"
    )
}
