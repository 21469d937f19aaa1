//! How wide words are.

use super::undrawn;
use crate::Problem;
use ttf_parser::Face;

/// The fonts that pictures are drawn with, cut like those of the pages.
pub const FILES: [&[u8]; 4] = [
    include_bytes!("../../fonts/serif.ttf"),
    include_bytes!("../../fonts/sans.ttf"),
    include_bytes!("../../fonts/sans-semibold.ttf"),
    include_bytes!("../../fonts/serif-italic.ttf"),
];

/// A font as it is measured.
pub struct Font(Face<'static>);

impl Font {
    /// The serif of titles.
    pub fn serif() -> Result<Self, Problem> {
        Self::read(FILES[0])
    }

    /// The sans of inscriptions.
    pub fn sans() -> Result<Self, Problem> {
        Self::read(FILES[1])
    }

    fn read(file: &'static [u8]) -> Result<Self, Problem> {
        let face = Face::parse(file, 0).map_err(|error| undrawn("fonts", error))?;
        Ok(Self(face))
    }

    /// The width of a line set in `size`, in pixels; a character without a glyph counts as an em.
    pub fn width(&self, line: &str, size: f32) -> f32 {
        let em = f32::from(self.0.units_per_em());
        let advance = |character| {
            let glyph = self.0.glyph_index(character)?;
            self.0.glyph_hor_advance(glyph)
        };
        let widths = line.chars().map(|it| advance(it).map_or(em, f32::from));
        widths.sum::<f32>() * size / em
    }
}
