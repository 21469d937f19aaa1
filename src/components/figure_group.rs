//! Figures of one scope and period.

use super::{CardPlace, figure_card};
use crate::{
    i18n::Words,
    node::{Element, element},
};
use model::{FigureGroup, Locale};

/// Figures that may stand side by side, under a heading with the tag `heading` that says what they
/// count. With `anchors`, group and cards carry their fragments: on the key-figures page alone.
pub fn figure_group(
    group: FigureGroup,
    heading: &'static str,
    anchors: bool,
    words: &'static Words,
) -> Element {
    let cards = group.figures.into_iter().map(|figure| {
        element("div")
            .class("figure-cards-place")
            .maybe_attr("id", anchors.then(|| figure.id.clone()))
            .attr("tabindex", "-1")
            .child(figure_card(figure, CardPlace::Group, words))
    });
    let lang = group.lang.map(Locale::lang);
    let words = |tag: &'static str| element(tag).maybe_attr("lang", lang);
    element("section")
        .class("figure-group")
        .maybe_attr("id", anchors.then_some(group.id))
        .child(words(heading).attr("tabindex", "-1").child(group.heading))
        .child(words("p").class("figure-group-scope").child(group.scope))
        .child(element("div").class("figure-cards").children(cards))
        .children(
            group
                .note
                .map(|note| words("p").class("figure-group-note").child(note)),
        )
}
