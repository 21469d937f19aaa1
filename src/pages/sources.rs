//! The documents that everything comes from.

use super::prose;
use crate::{
    components::{Heading, page_heading, source_entry},
    i18n::Words,
    node::Element,
};
use model::SourcesPage;

/// Every document with the facts taken from it.
pub fn view(
    title: String,
    page: SourcesPage,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        title,
        lead: page.lead,
        lang,
        ..Heading::default()
    });
    let entries = page
        .documents
        .into_iter()
        .map(|document| source_entry(document, words));
    [heading]
        .into_iter()
        .chain(prose(page.blocks, lang, words))
        .chain(entries)
        .collect()
}
