//! Says aloud what has changed.

use crate::node::{Element, element};
use model::Locale;

/// A live region: screen readers say `text`, in the language of `locale`, whenever it changes.
pub fn announcer(text: String, locale: Locale) -> Element {
    element("p")
        .class("announcer visually-hidden")
        .attr("lang", locale.lang())
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(text)
}
