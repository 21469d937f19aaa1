//! An organisation in a paragraph.

use crate::node::{Element, element};
use model::{Boilerplate, Locale};

/// A paragraph that may be quoted as it stands, under a heading with the tag `heading`.
pub fn boilerplate(boilerplate: Boilerplate, heading: &'static str) -> Element {
    element("section")
        .class("boilerplate")
        .maybe_attr("lang", boilerplate.lang.map(Locale::lang))
        .child(
            element(heading)
                .attr("tabindex", "-1")
                .child(boilerplate.heading),
        )
        .child(element("p").child(boilerplate.text))
}
