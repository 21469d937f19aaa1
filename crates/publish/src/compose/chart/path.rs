//! Outlines, as the `d` of an SVG path.

use std::fmt::Write;

/// A number of the drawing: tenths are finer than a screen shows.
pub fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    // No minus before a zero.
    format!("{}", rounded + 0.0)
}

/// A straight line.
pub fn line(from: (f64, f64), to: (f64, f64)) -> String {
    polyline(&[from, to])
}

/// Points joined by straight lines.
pub fn polyline(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (place, (x, y)) in points.iter().enumerate() {
        let letter = if place == 0 { 'M' } else { 'L' };
        // Writing into a string cannot fail.
        let _ = write!(path, "{letter}{} {}", number(*x), number(*y));
    }
    path
}

/// A rectangle between two corners.
pub fn rectangle(from: (f64, f64), to: (f64, f64)) -> String {
    let [left, top, right, bottom] = [from.0, from.1, to.0, to.1].map(number);
    format!("M{left} {top}H{right}V{bottom}H{left}Z")
}

/// How far a sign reaches from its middle.
const REACH: f64 = 4.0;

/// The sign of a value: each series has a form of its own, so that colour is not needed to tell
/// them apart.
pub fn sign(series: usize, (x, y): (f64, f64)) -> String {
    let shifted = |corners: &[(f64, f64)]| {
        let corners: Vec<_> = corners.iter().map(|it| (x + it.0, y + it.1)).collect();
        format!("{}Z", polyline(&corners))
    };
    let (r, far) = (REACH, REACH * 1.3);
    match series % 4 {
        0 => {
            let radius = number(r);
            let (left, right, y) = (number(x - r), number(x + r), number(y));
            format!(
                "M{left} {y}A{radius} {radius} 0 1 1 {right} {y}A{radius} {radius} 0 1 1 {left} {y}Z"
            )
        }
        1 => shifted(&[(-r, -r), (r, -r), (r, r), (-r, r)]),
        2 => shifted(&[(0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0)]),
        _ => shifted(&[(0.0, -far), (far, r), (-far, r)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers are short, and zero has no sign.
    #[test]
    fn numbers_are_short() {
        assert_eq!(
            [12.0, 0.04, -0.04, -3.25, 1.0 / 3.0].map(number),
            ["12", "0", "0", "-3.3", "0.3"]
        );
    }

    /// No two of four series have the same sign.
    #[test]
    fn signs_differ() {
        let signs: std::collections::BTreeSet<_> = (0..4).map(|it| sign(it, (0.0, 0.0))).collect();
        assert_eq!(signs.len(), 4);
    }
}
