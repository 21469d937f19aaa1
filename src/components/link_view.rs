//! A link to a page of the site.

use crate::node::{Element, element};
use model::{Link, Locale};

/// A link that tells where the reader is, and in which language its words are where that is not
/// the page's.
pub fn link_view(link: Link) -> Element {
    element("a")
        .attr("href", link.href)
        .maybe_attr("aria-current", link.current)
        .maybe_attr("lang", link.lang.map(Locale::lang))
        .child(link.text)
}
