//! A page of text.

use super::prose;
use crate::{
    components::{Heading, page_heading},
    i18n::Words,
    node::Element,
};
use model::Block;

/// A heading, the first words, and the text.
pub fn view(
    title: String,
    lead: String,
    blocks: Vec<Block>,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        title,
        lead,
        lang,
        ..Heading::default()
    });
    [heading]
        .into_iter()
        .chain(prose(blocks, lang, words))
        .collect()
}
