//! The fonts, held to what the pages say.

use crate::site::{pages, root};
use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use ttf_parser::Face;

/// Every character that a page shows has a glyph in every font: none is drawn in another typeface.
#[test]
fn every_character_of_every_page_has_its_glyph() {
    let html = pages(&root().join("content"))
        .into_iter()
        .map(|page| vitrine::prerender(Arc::new(page)));
    let shown: BTreeSet<char> = html
        .flat_map(|html| html.chars().collect::<Vec<_>>())
        .filter(|character| !character.is_control())
        .collect();
    assert!(shown.contains(&'\u{202F}') && shown.contains(&'é'));
    of_each_font(|name, face| {
        let missing: String = shown
            .iter()
            .filter(|character| face.glyph_index(**character).is_none())
            .collect();
        assert_eq!(
            missing, "",
            "{name}: add them to tools/fonts/characters.mjs"
        );
    });
}

/// The narrow space is a space: empty, and between a third and two thirds of the one between words.
#[test]
fn the_narrow_space_is_narrow() {
    of_each_font(|name, face| {
        let width = |space| {
            let glyph = face.glyph_index(space).unwrap();
            assert_eq!(face.glyph_bounding_box(glyph), None, "{name}");
            f64::from(face.glyph_hor_advance(glyph).unwrap())
        };
        let part = width('\u{202F}') / width(' ');
        assert!((0.33..0.67).contains(&part), "{name}: {part}");
    });
}

/// In a table, numerals stand below each other.
#[test]
fn numerals_of_the_text_font_are_equally_wide() {
    of_each_font(|name, face| {
        if name.starts_with("sans") {
            let widths: BTreeSet<_> = ('0'..='9')
                .map(|numeral| face.glyph_hor_advance(face.glyph_index(numeral).unwrap()))
                .collect();
            assert_eq!(widths.len(), 1, "{name}");
        }
    });
}

fn of_each_font(look: impl Fn(&str, &Face<'_>)) {
    for name in ["serif", "serif-italic", "sans", "sans-semibold"] {
        let font = fs::read(root().join(format!("crates/publish/fonts/{name}.ttf"))).unwrap();
        look(name, &Face::parse(&font, 0).unwrap());
    }
}
