//! Bodies.

use super::{
    CardPlace, chart, downloads, figure_card, inline_view::inline_view,
    language_badge::language_badge, media_contact,
};
use crate::{
    i18n::Words,
    node::{Element, Node, element},
    ui::{DetailRow, detail_list},
};
use model::{Block, Detail, Inline, Locale, PageLink};

/// A body: its `blocks` one below the other. Blocks that are no prose speak the page's language:
/// `lang` names it where the prose around them is in another.
pub fn block_view(
    blocks: Vec<Block>,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Node> {
    blocks
        .into_iter()
        .map(|each| block(each, lang, words))
        .collect()
}

fn block(block: Block, lang: Option<&'static str>, words: &'static Words) -> Node {
    match block {
        Block::Heading { level, id, text } => heading(level, id, text),
        Block::Paragraph(text) => element("p").children(inline_view(text)),
        Block::List { ordered, items } => list(ordered, items, lang, words),
        Block::Quote(blocks) => element("blockquote").children(block_view(blocks, lang, words)),
        Block::Notice(blocks) => element("div")
            .class("notice")
            .attr("role", "note")
            .children(block_view(blocks, lang, words)),
        Block::Figures(figures) => {
            let cards = figures
                .into_iter()
                .map(|figure| figure_card(figure, CardPlace::Text, words));
            element("div")
                .class("figure-cards")
                .maybe_attr("lang", lang)
                .children(cards)
        }
        Block::Chart(each) => chart(*each).maybe_attr("lang", lang),
        Block::Contact(contact) => media_contact(*contact, words).maybe_attr("lang", lang),
        Block::Details(details) => detail_list(
            details
                .into_iter()
                .map(|each| detail(each, words))
                .collect(),
        )
        .maybe_attr("lang", lang),
        Block::Pages(pages) => element("ul")
            .class("page-links")
            .maybe_attr("lang", lang)
            .children(pages.into_iter().map(page_link)),
        Block::Downloads(files) => downloads(files).maybe_attr("lang", lang),
    }
    .into()
}

fn heading(level: u8, id: String, text: Vec<Inline>) -> Element {
    let tag = match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };
    element(tag)
        .attr("id", id)
        .attr("tabindex", "-1")
        .children(inline_view(text))
}

fn list(
    ordered: bool,
    items: Vec<Vec<Block>>,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Element {
    let items = items
        .into_iter()
        .map(|blocks| element("li").children(list_item(blocks, lang, words)));
    element(if ordered { "ol" } else { "ul" }).children(items)
}

/// An item that is a single paragraph is set without one.
fn list_item(blocks: Vec<Block>, lang: Option<&'static str>, words: &'static Words) -> Vec<Node> {
    match <[Block; 1]>::try_from(blocks) {
        Ok([Block::Paragraph(text)]) => inline_view(text),
        Ok([other]) => vec![block(other, lang, words)],
        Err(blocks) => block_view(blocks, lang, words),
    }
}

fn detail(detail: Detail, words: &'static Words) -> DetailRow {
    match detail.value {
        Some(value) => DetailRow::new(detail.name, value),
        None => {
            let missing = element("em")
                .class("to-be-supplied")
                .child(words.to_be_supplied);
            DetailRow::new(detail.name, missing)
        }
    }
}

fn page_link(page: PageLink) -> Element {
    let lang = page.lang.map(Locale::lang);
    let title = element("a")
        .attr("href", page.href)
        .maybe_attr("lang", lang)
        .child(page.title);
    element("li")
        .child(title)
        .children(page.lang.map(language_badge))
        .child(element("p").maybe_attr("lang", lang).child(page.summary))
}
