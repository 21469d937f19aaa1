//! The ground of social images: a rosette as a rose engine turns it, circles about the points of a
//! circle.

use super::colours::{BRASS, ENAMEL};
use super::{HEIGHT, WIDTH};
use std::fmt::Write;

/// How many circles a ring of the rosette has.
const TURNS: u32 = 36;

/// The rings of the rosette: how far the circles' centres are from the middle, and their radius.
const RINGS: [(f32, f32); 3] = [(128.0, 128.0), (96.0, 64.0), (168.0, 72.0)];

/// The middle of the rosette: it runs over the edge, and leaves the left to the words.
const MIDDLE: (f32, f32) = (1030.0, 315.0);

/// The ground as SVG.
pub fn ground() -> String {
    let (x, y) = MIDDLE;
    let mut circles = String::new();
    for (distance, radius) in RINGS {
        for turn in 0..TURNS {
            let angle = std::f32::consts::TAU * turn as f32 / TURNS as f32;
            let (sin, cos) = angle.sin_cos();
            let (x, y) = (x + distance * cos, y + distance * sin);
            // Writing to a string never fails.
            let _ = write!(
                circles,
                "<circle cx=\"{x:.2}\" cy=\"{y:.2}\" r=\"{radius}\"/>"
            );
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ENAMEL}\"/>\
         <g fill=\"none\" stroke=\"{BRASS}\">\
         <g stroke-width=\"0.8\" stroke-opacity=\"0.5\">{circles}</g>\
         <circle cx=\"{x}\" cy=\"{y}\" r=\"262\" stroke-width=\"1.5\"/>\
         <circle cx=\"{x}\" cy=\"{y}\" r=\"270\" stroke-width=\"6\" stroke-dasharray=\"1.5 12.637\"/>\
         </g></svg>"
    )
}
