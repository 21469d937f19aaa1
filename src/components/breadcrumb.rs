//! The way up.

use crate::{
    i18n::Words,
    node::{Element, element},
};
use model::Link;

/// The pages `above` the current one, home first, then the page itself by its `title`. Nothing
/// where there are none above.
pub fn breadcrumb(above: Vec<Link>, title: String, words: &'static Words) -> Option<Element> {
    if above.is_empty() {
        return None;
    }
    let links = above
        .into_iter()
        .map(|link| element("li").child(element("a").attr("href", link.href).child(link.text)));
    let here = element("span").attr("aria-current", "page").child(title);
    Some(
        element("nav")
            .class("breadcrumb")
            .attr("aria-label", words.breadcrumb)
            .child(
                element("ol")
                    .children(links)
                    .child(element("li").child(here)),
            ),
    )
}
