//! The same figures as a table.

use crate::{
    i18n::Words,
    node::Element,
    ui::{Cell, data_table},
};
use model::{Figure, FigureGroup};

/// All figures of a group, one a row; the caption states their scope. Groups have tables of their own, because scopes are never
/// compared.
pub fn figure_table(group: FigureGroup, words: &'static Words) -> Element {
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
        &columns,
        group.figures.into_iter().map(row).collect(),
    )
}

fn row(figure: Figure) -> Vec<Cell> {
    let remarks: Vec<String> = figure.age_notice.into_iter().chain(figure.note).collect();
    vec![
        Cell::link(figure.label, figure.href),
        Cell::text(figure.value),
        Cell::text(figure.period),
        Cell::text(figure.precision_text),
        Cell::text(figure.source),
        Cell::link(figure.document.text, figure.document.href),
        Cell::text(remarks.join(" ")),
    ]
}
