//! The way up.

use super::link_view;
use crate::{
    i18n::Words,
    node::{Element, element},
};
use model::Link;

/// The pages `above` the current one, home first, then the page itself by its `title`, which
/// is in `lang` where that is not the page's language. Nothing where there are none above.
pub fn breadcrumb(
    above: Vec<Link>,
    title: String,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Option<Element> {
    if above.is_empty() {
        return None;
    }
    let links = above
        .into_iter()
        .map(|link| element("li").child(link_view(link)));
    let here = element("span")
        .attr("aria-current", "page")
        .maybe_attr("lang", lang)
        .child(title);
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
