//! All key figures.

use super::{prose, section};
use crate::{
    components::{Heading, downloads, figure_group, figure_table, page_heading},
    i18n::Words,
    node::Element,
};
use model::KeyFiguresPage;

/// Every figure as a card, then every figure in a table, scope by scope, and all of them as files.
pub fn view(
    title: String,
    page: KeyFiguresPage,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        title,
        lead: page.lead,
        lang,
        ..Heading::default()
    });
    let cards = page
        .groups
        .iter()
        .cloned()
        .map(|group| figure_group(group, "h2", true, words));
    let tables = page
        .groups
        .iter()
        .cloned()
        .map(|group| figure_table(group, words));
    let tables = section("figure-tables", words.all_figures).children(tables);
    let files = section("figure-part", words.download).child(downloads(page.downloads));
    [heading]
        .into_iter()
        .chain(cards)
        .chain(prose(page.blocks, lang, words))
        .chain([tables, files])
        .collect()
}
