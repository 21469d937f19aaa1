//! Tells that a page is not translated.

use crate::{
    i18n::Words,
    node::{Element, element},
};

/// Stands above a page whose text is still in the other language.
pub fn untranslated(words: &'static Words) -> Element {
    let notice = element("div")
        .class("notice")
        .attr("role", "note")
        .child(element("p").child(words.untranslated));
    element("div").class("untranslated").child(notice)
}
