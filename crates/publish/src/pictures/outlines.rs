//! Words as outlines, so that a drawing looks the same everywhere. The outline of a letter is there
//! once, in the units of its font, and is used wherever the letter stands.

use super::drawing::{Drawing, Style};
use super::glyph_path::{GRID, GlyphPath};
use super::undrawn;
use crate::Problem;
use resvg::usvg::layout::PositionedGlyph;
use resvg::usvg::{Node, Options, Tree, fontdb};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;
use ttf_parser::{Face, GlyphId};

/// The shapes and words of a drawing as SVG without text. `what` names the drawing.
///
/// # Errors
/// When the words cannot be laid out, or a font has no outline of a letter.
pub fn outlined(
    drawing: &Drawing,
    fonts: &Arc<fontdb::Database>,
    what: &str,
) -> Result<String, Problem> {
    let options = Options {
        fontdb: Arc::clone(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(&drawing.words(), &options).map_err(|it| undrawn(what, it))?;
    let mut letters = Letters::default();
    let mut lines = String::new();
    let texts = tree.root().children().iter().filter_map(|node| match node {
        Node::Text(text) => Some(text),
        _ => None,
    });
    let mut count = 0;
    for (text, line) in texts.zip(&drawing.lines) {
        let spans = text.layouted().iter();
        let glyphs = spans.flat_map(|span| &span.positioned_glyphs);
        letters.line(&mut lines, glyphs, &line.style, fonts, what)?;
        count += 1;
    }
    if count != drawing.lines.len() {
        return Err(undrawn(what, "a line without words"));
    }
    Ok(format!(
        "<defs>{}</defs>{}{lines}",
        letters.outlines, drawing.shapes
    ))
}

/// The letters that a drawing uses.
#[derive(Default)]
struct Letters {
    /// Their names, by font and glyph; none for one that is not to be seen.
    names: HashMap<(fontdb::ID, u32), Option<String>>,
    /// Their outlines as SVG.
    outlines: String,
}

impl Letters {
    /// Writes a line: its glyphs, in steps of their grid from its beginning on.
    fn line<'a>(
        &mut self,
        svg: &mut String,
        glyphs: impl Iterator<Item = &'a PositionedGlyph>,
        style: &Style,
        fonts: &fontdb::Database,
        what: &str,
    ) -> Result<(), Problem> {
        let mut start = None;
        for glyph in glyphs {
            let Some(name) = self.name(glyph.font, glyph.id.0, fonts, what)? else {
                continue;
            };
            let at = glyph.outline_transform();
            let from = *start.get_or_insert_with(|| {
                // Writing to a string never fails.
                let _ = write!(
                    svg,
                    "<g fill=\"{}\" transform=\"translate({} {})scale({} {})\">",
                    style.fill,
                    short(at.tx),
                    short(at.ty),
                    at.sx * GRID,
                    at.sy * GRID
                );
                at.tx
            });
            let units = ((at.tx - from) / at.sx / GRID).round();
            let _ = match units {
                0.0 => write!(svg, "<use xlink:href=\"#{name}\"/>"),
                _ => write!(svg, "<use xlink:href=\"#{name}\" x=\"{units}\"/>"),
            };
        }
        if start.is_some() {
            svg.push_str("</g>");
        }
        Ok(())
    }

    fn name(
        &mut self,
        font: fontdb::ID,
        glyph: u32,
        fonts: &fontdb::Database,
        what: &str,
    ) -> Result<Option<&str>, Problem> {
        let count = self.names.values().flatten().count();
        let name = match self.names.entry((font, glyph)) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => {
                let outline = fonts
                    .with_face_data(font, |data, index| outline(data, index, glyph))
                    .flatten()
                    .ok_or_else(|| undrawn(what, "a font that cannot be read"))?;
                new.insert((!outline.is_empty()).then(|| {
                    let name = numbered(count);
                    let path = format!("<path id=\"{name}\" d=\"{outline}\"/>");
                    self.outlines.push_str(&path);
                    name
                }))
            }
        };
        Ok(name.as_deref())
    }
}

/// The `d` of a glyph's path; empty for a space, none where the font cannot be read.
fn outline(data: &[u8], index: u32, glyph: u32) -> Option<String> {
    let face = Face::parse(data, index).ok()?;
    let mut path = GlyphPath::default();
    let glyph = GlyphId(u16::try_from(glyph).ok()?);
    face.outline_glyph(glyph, &mut path);
    Some(path.d)
}

/// A name of few letters.
fn numbered(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

/// A place to a hundredth of a pixel.
fn short(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names are short, and no two are the same.
    #[test]
    fn names_differ() {
        let names: std::collections::BTreeSet<_> = (0..800).map(numbered).collect();
        assert_eq!(names.len(), 800);
        assert_eq!((numbered(0), numbered(26)), ("a".into(), "aa".into()));
    }
}
