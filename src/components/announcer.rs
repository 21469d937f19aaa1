//! Says aloud what has changed.

use crate::node::{Element, element};

/// A live region: screen readers say `text` whenever it changes.
pub fn announcer(text: String) -> Element {
    element("p")
        .class("announcer visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(text)
}
