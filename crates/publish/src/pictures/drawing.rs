//! A drawing whose words are still text: shapes, and lines of words at their places.

use html_escape::encode_text as escaped;
use std::fmt::Write;

/// The letters of a line.
#[derive(Clone)]
pub struct Style {
    /// Attributes of SVG that choose the font.
    pub font: &'static str,
    /// In pixels.
    pub size: f32,
    /// Their colour.
    pub fill: &'static str,
}

/// Words on a line.
pub struct Line {
    /// Where they begin.
    pub left: f32,
    /// Where they stand.
    pub baseline: f32,
    /// The words.
    pub words: String,
    /// Their letters.
    pub style: Style,
}

/// A drawing on a ground of one colour.
pub struct Drawing {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The colour of the ground.
    pub ground: &'static str,
    /// Shapes as SVG.
    pub shapes: String,
    /// The words, in the order in which they are read.
    pub lines: Vec<Line>,
}

impl Drawing {
    /// Puts words at a place.
    pub fn write(&mut self, left: f32, baseline: f32, words: impl Into<String>, style: &Style) {
        self.lines.push(Line {
            left,
            baseline,
            words: words.into(),
            style: style.clone(),
        });
    }

    /// The lines alone, as SVG whose words are text: a `text` for each.
    pub fn words(&self) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\">",
            self.width, self.height
        );
        for line in &self.lines {
            let Style { font, size, fill } = line.style;
            // Writing to a string never fails.
            let _ = write!(
                svg,
                "<text x=\"{}\" y=\"{}\" {font} font-size=\"{size}\" fill=\"{fill}\">{}</text>",
                line.left,
                line.baseline,
                escaped(&line.words)
            );
        }
        svg.push_str("</svg>");
        svg
    }
}
