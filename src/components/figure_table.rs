//! The same figures as a table.

use super::{figure_value::figure_value, link_view};
use crate::{
    i18n::Words,
    node::{Element, Node},
    ui::{Cell, data_table, foreign},
};
use model::{Figure, FigureGroup, Link, Locale};

/// All figures of a group, one a row; the caption states their scope, and `order` is the `aria-sort` of
/// the column of names. Groups have tables of their own, because scopes are never compared.
pub fn figure_table(
    group: FigureGroup,
    order: Option<&'static str>,
    words: &'static Words,
) -> Element {
    let columns = [
        words.figure,
        words.value,
        words.period,
        words.precision,
        words.source,
        words.document,
        words.remarks,
    ];
    data_table(
        group.heading,
        group.lang.map(Locale::lang),
        columns.into_iter().map(Into::into).collect(),
        order,
        group.figures.into_iter().map(row).collect(),
    )
}

fn row(figure: Figure) -> Vec<Cell> {
    let lang = figure.lang.map(Locale::lang);
    let value = figure_value(&figure);
    let label = Link::new(figure.href, figure.label).in_language(figure.lang);
    let note = figure.note.map(|note| foreign(note, lang));
    let remarks = match (figure.age_notice, note) {
        (Some(age), Some(note)) => Node::Several(vec![age.into(), " ".into(), note]),
        (age, note) => note.unwrap_or_else(|| age.unwrap_or_default().into()),
    };
    vec![
        Cell::of(link_view(label)),
        Cell::of(value),
        Cell::text(figure.period),
        Cell::text(figure.precision_text),
        Cell::text(figure.source),
        Cell::of(link_view(figure.document)),
        Cell::of(remarks),
    ]
}
