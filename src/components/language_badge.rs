//! Tells that something is not translated.

use crate::node::{Element, element};
use model::Locale;

/// Names the language of words that stand on a page in the other language, in that page's.
pub fn language_badge(language: Locale) -> Element {
    let text = match language {
        Locale::Fr => "in French",
        Locale::En => "en anglais",
    };
    element("span")
        .class("language-badge")
        .attr("lang", language.other().lang())
        .child(text)
}
