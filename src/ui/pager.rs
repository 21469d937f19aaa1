//! The way from one page of a long list to the others.

use crate::{
    i18n::Words,
    node::{Element, element},
};
use model::Pager;

/// Links to the first, the previous, the next and the last page, and which one this is.
pub fn pager(pager: Pager, words: &'static Words) -> Element {
    let link = |class: &'static str, href: Option<String>, text: &'static str| {
        href.map(|href| {
            let link = element("a").attr("href", href).child(text);
            element("li").class(class).child(link)
        })
    };
    let here = (words.page_of)(pager.page, pager.pages);
    element("nav")
        .class("pager")
        .attr("aria-label", words.pages)
        .child(element("p").class("pager-here").child(here))
        .child(
            element("ul")
                .children(link("pager-first", pager.first, words.newest))
                .children(link("pager-previous", pager.previous, words.newer))
                .children(link("pager-next", pager.next, words.older))
                .children(link("pager-last", pager.last, words.oldest)),
        )
}
