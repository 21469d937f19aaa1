//! The heading of a page.

use crate::node::{Element, element};

/// What a page starts with.
#[derive(Default)]
pub struct Heading {
    /// A word above the title.
    pub kicker: String,
    /// The title.
    pub title: String,
    /// The first words.
    pub lead: String,
    /// Language of title and first words, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// The only `h1` of a page, which takes the focus after a navigation, with the page's first words.
pub fn page_heading(heading: Heading) -> Element {
    let words = |class: &'static str, text: String| {
        (!text.is_empty()).then(|| element("p").class(class).child(text))
    };
    let title = element("h1")
        .attr("tabindex", "-1")
        .maybe_attr("lang", heading.lang)
        .child(heading.title);
    let lead = words("page-heading-lead", heading.lead);
    element("div")
        .class("page-heading")
        .children(words("page-heading-kicker", heading.kicker))
        .child(title)
        .children(lead.map(|lead| lead.maybe_attr("lang", heading.lang)))
}
