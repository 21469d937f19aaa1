//! Words that may be in another language than the page.

use crate::node::{Node, element};

/// `text`, marked with its language where `lang` gives one.
pub fn foreign(text: String, lang: Option<&'static str>) -> Node {
    match lang {
        Some(lang) => element("span").attr("lang", lang).child(text).into(),
        None => text.into(),
    }
}
