//! The outline of a letter as a path of few signs.

use std::fmt::Write;
use ttf_parser::OutlineBuilder;

/// In how many units of its font a point of an outline is exact: a tenth of a pixel in the largest
/// letters of a card, which has a thousand units in an em.
pub const GRID: f32 = 2.0;

/// An outline in steps of its grid, each point told from the one before.
#[derive(Default)]
pub struct GlyphPath {
    /// The `d` of a path.
    pub d: String,
    at: (i32, i32),
    begin: (i32, i32),
    /// Where the curve before was drawn towards: the next one need not tell where it goes smoothly on.
    towards: Option<(i32, i32)>,
}

impl GlyphPath {
    fn to(&mut self, command: char, points: &[(i32, i32)]) {
        let (left, top) = self.at;
        self.d.push(command);
        let mut first = true;
        for point in points {
            self.at = *point;
            for number in [self.at.0 - left, self.at.1 - top] {
                if !first && number >= 0 {
                    self.d.push(' ');
                }
                first = false;
                let _ = write!(self.d, "{number}");
            }
        }
        self.towards = None;
    }
}

fn on_grid(x: f32, y: f32) -> (i32, i32) {
    ((x / GRID).round() as i32, (y / GRID).round() as i32)
}

impl OutlineBuilder for GlyphPath {
    fn move_to(&mut self, x: f32, y: f32) {
        self.to('m', &[on_grid(x, y)]);
        self.begin = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (point, at) = (on_grid(x, y), self.at);
        if point.1 == at.1 {
            let _ = write!(self.d, "h{}", point.0 - at.0);
        } else if point.0 == at.0 {
            let _ = write!(self.d, "v{}", point.1 - at.1);
        } else {
            self.to('l', &[point]);
        }
        self.at = point;
        self.towards = None;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (towards, point) = (on_grid(x1, y1), on_grid(x, y));
        let mirrored = self
            .towards
            .map(|before| (2 * self.at.0 - before.0, 2 * self.at.1 - before.1))
            .filter(|it| it.0.abs_diff(towards.0) <= 1 && it.1.abs_diff(towards.1) <= 1);
        match mirrored {
            Some(_) => self.to('t', &[point]),
            None => self.to('q', &[towards, point]),
        }
        self.towards = Some(mirrored.unwrap_or(towards));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.to('c', &[on_grid(x1, y1), on_grid(x2, y2), on_grid(x, y)]);
    }

    fn close(&mut self) {
        self.d.push('z');
        self.at = self.begin;
        self.towards = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points are told from the one before, and from the beginning of an outline once it is closed.
    #[test]
    fn points_are_relative() {
        let mut path = GlyphPath::default();
        path.move_to(200.0, 100.0);
        path.quad_to(220.0, 80.0, 180.8, 120.0);
        path.close();
        path.move_to(200.0, 120.0);
        path.line_to(200.0, 20.0);
        assert_eq!(path.d, "m100 50q10-10-10 10zm0 10v-50");
    }

    /// A curve that goes smoothly on need not tell where to.
    #[test]
    fn smooth_curves_are_short() {
        let mut path = GlyphPath::default();
        path.move_to(0.0, 0.0);
        path.quad_to(20.0, 0.0, 30.0, 10.0);
        path.quad_to(40.0, 20.0, 40.0, 40.0);
        path.quad_to(40.0, 90.0, 0.0, 90.0);
        assert_eq!(path.d, "m0 0q10 0 15 5t5 15q0 25-20 25");
    }
}
