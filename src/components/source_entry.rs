//! A source document.

use super::link_view;
use crate::{
    i18n::Words,
    node::{Element, element},
    ui::{Cell, DetailRow, data_table, detail_list, foreign},
};
use model::{Locale, SourceEntry};

/// What a document is, and every fact and figure taken from it with its place.
pub fn source_entry(document: SourceEntry, words: &'static Words) -> Element {
    let caption = format!("{}{}{}", words.facts, words.colon, document.title);
    let about = vec![
        DetailRow::new(words.document_language, document.language_name),
        DetailRow::new(words.document_date, document.date),
    ];
    let facts = document
        .facts
        .into_iter()
        .map(|fact| {
            let text = foreign(fact.text, fact.lang.map(Locale::lang));
            vec![Cell::text(fact.locator), Cell::of(text)]
        })
        .collect();
    let figures = document.figures.into_iter();
    let figures = figures.map(|figure| element("li").child(link_view(figure)));
    let lang = document.lang.map(Locale::lang);
    let figures = (figures.len() > 0).then(|| {
        element("div")
            .child(element("h3").child(words.document_figures))
            .child(element("ul").children(figures))
    });
    element("section")
        .class("source-entry")
        .child(
            element("h2")
                .attr("id", document.id)
                .attr("tabindex", "-1")
                .maybe_attr("lang", lang)
                .child(document.title),
        )
        .child(detail_list(about))
        .children(
            document
                .note
                .map(|note| element("p").maybe_attr("lang", lang).child(note)),
        )
        .children(figures)
        .child(element("h3").child(words.facts))
        .child(data_table(
            caption,
            None,
            vec![words.locator.into(), words.fact.into()],
            None,
            facts,
        ))
}
