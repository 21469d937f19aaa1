//! A key figure with all that belongs to it.

use super::{
    figure_value::figure_value, language_badge::language_badge, link_view, sub_dial::sub_dial,
};
use crate::{
    i18n::Words,
    node::{Element, Node, element},
    ui::{DetailRow, detail_list, foreign},
};
use model::{Figure, Locale};

/// Where a card stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CardPlace {
    /// In a group, which states the scope once for all its figures.
    Group,
    /// In a text, by itself.
    Text,
    /// On the page of its figure, to which it need not lead.
    OwnPage,
}

/// Value, unit, label, scope, period, source, precision and age of a figure. Label and value are
/// read out in one run.
pub fn figure_card(figure: Figure, place: CardPlace, words: &'static Words) -> Element {
    let lang = figure.lang.map(Locale::lang);
    let unit_lang = figure.unit_lang.map(Locale::lang);
    let spoken = element("span")
        .class("visually-hidden")
        .child(foreign(figure.label.clone(), lang))
        .child(words.colon)
        .child(figure_value(&figure));
    let small = |class: &'static str, text: String| element("p").class(class).child(text);
    let face = element("span")
        .class("figure-card-face")
        .attr("aria-hidden", "true")
        .children(figure.share.map(sub_dial))
        .children(
            figure
                .qualifier
                .map(|text| element("span").class("figure-card-qualifier").child(text)),
        )
        .child(
            element("span")
                .class("figure-card-number")
                .child(figure.number),
        )
        .child(
            element("span")
                .class("figure-card-unit")
                .maybe_attr("lang", unit_lang)
                .child(figure.unit),
        );
    let value = element("p")
        .class("figure-card-value")
        .child(spoken)
        .child(face);
    let label = match place {
        CardPlace::OwnPage => element("span"),
        _ => element("a").attr("href", figure.href),
    };
    let label = element("p")
        .class("figure-card-label")
        .child(label.maybe_attr("lang", lang).child(figure.label))
        .children(figure.lang.map(language_badge));
    let counted = foreign(figure.scope, figure.scope_lang.map(Locale::lang));
    let scope = (place != CardPlace::Group).then(|| DetailRow::new(words.scope, counted));
    let rows = scope.into_iter().chain([
        DetailRow::new(words.period, period(figure.period, figure.period_iso)),
        DetailRow::new(words.source, figure.source),
        DetailRow::new(words.document, link_view(figure.document)),
        DetailRow::new(words.precision, figure.precision_text),
    ]);
    element("article")
        .class("figure-card")
        .child(value)
        .child(label)
        .children(figure.age_notice.map(|text| small("figure-card-age", text)))
        .child(detail_list(rows.collect()))
        .children(
            figure
                .note
                .map(|text| small("figure-card-note", text).maybe_attr("lang", lang)),
        )
}

fn period(text: String, iso: Option<String>) -> Node {
    match iso {
        Some(iso) => element("time").attr("datetime", iso).child(text).into(),
        None => text.into(),
    }
}
