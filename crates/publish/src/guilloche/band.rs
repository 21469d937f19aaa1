//! A band of waves, as it runs around a banknote or the edge of a case.

use super::tenth;
use std::f64::consts::TAU;

/// Width and height of a tile.
pub const BAND: (f64, f64) = (120.0, 32.0);

const LINES: u16 = 16;
const POINTS: u16 = 24;
/// Waves of each line in a tile; swellings of the band in it are as many.
const WAVES: f64 = 2.0;
const AMPLITUDE: f64 = 10.0;
/// How much of the amplitude comes and goes.
const SWELLING: f64 = 0.5;

/// Sine waves, each a little later than the one before it, between two swelling edges: one tile.
pub fn band() -> String {
    let mut lines = String::from("<g fill=\"none\" stroke-width=\".5\">");
    for line in 0..LINES {
        let phase = TAU * f64::from(line) / f64::from(LINES);
        lines.push_str(&format!("<path d=\"{}\"/>", wave(phase)));
    }
    lines.push_str("</g>");
    lines
}

/// A smooth curve that follows the points of a wave: it begins and ends half way between two of
/// them, and passes each in an arc.
fn wave(phase: f64) -> String {
    let step = BAND.0 / f64::from(POINTS);
    let height = |point: f64| {
        let angle = TAU * point / f64::from(POINTS);
        let swelling = 1.0 + SWELLING * (2.0 * angle).cos();
        AMPLITUDE * swelling * (WAVES * angle + phase).sin()
    };
    let middle = |point: f64| (height(point - 0.5) + height(point + 0.5)) / 2.0;
    let mut path = format!("M0 {}", tenth(middle(0.0)));
    for point in 0..POINTS {
        let (from, to) = (f64::from(point), f64::from(point) + 1.0);
        let (x, y) = (tenth(to * step), tenth(middle(to)));
        if point == 0 {
            let control = (tenth((from + 0.5) * step), tenth(height(from + 0.5)));
            path.push_str(&format!("Q{} {} {x} {y}", control.0, control.1));
        } else {
            path.push_str(&format!("T{x} {y}"));
        }
    }
    path
}
