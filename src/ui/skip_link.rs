//! The way past the header.

use crate::{
    browser::focus,
    node::{Element, element},
};

/// The first link of a page: moves the focus to its main part. `text` is what it says.
pub fn skip_link(text: &'static str) -> Element {
    element("a")
        .class("skip-link")
        .attr("href", "#main")
        .on("click", |click| {
            click.prevent_default();
            focus::main();
        })
        .child(text)
}
