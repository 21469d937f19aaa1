//! A table with a caption, that scrolls by itself where it is wider than the screen.

use crate::node::{Element, Node, element};

/// What stands in a cell.
pub struct Cell(Node);

impl Cell {
    /// A cell of text.
    pub fn text(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    /// A cell of words with marks, or of a link.
    pub fn of(content: impl Into<Node>) -> Self {
        Self(content.into())
    }
}

impl From<Cell> for Node {
    fn from(cell: Cell) -> Self {
        cell.0
    }
}

/// A table: `caption` says what it shows, `columns` are the headings, `rows` hold as many cells
/// each as there are columns. The first cell of a row is the row's heading, and `order` is the
/// `aria-sort` of its column. `lang` is the language of the caption where that is not the page's.
pub fn data_table(
    caption: String,
    lang: Option<&'static str>,
    columns: Vec<Node>,
    order: Option<&'static str>,
    rows: Vec<Vec<Cell>>,
) -> Element {
    let orders = std::iter::once(order).chain(std::iter::repeat(None));
    let headings = columns.into_iter().zip(orders).map(|(heading, order)| {
        element("th")
            .attr("scope", "col")
            .maybe_attr("aria-sort", order)
            .child(heading)
    });
    let table = element("table")
        .child(
            element("caption")
                .maybe_attr("lang", lang)
                .child(caption.clone()),
        )
        .child(element("thead").child(element("tr").children(headings)))
        .child(element("tbody").children(rows.into_iter().map(row)));
    element("div")
        .class("data-table")
        .attr("role", "region")
        .attr("aria-label", caption)
        .attr("tabindex", "0")
        .child(table)
}

fn row(cells: Vec<Cell>) -> Element {
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(column, cell)| match column {
            0 => element("th").attr("scope", "row").child(cell),
            _ => element("td").child(cell),
        });
    element("tr").children(cells)
}
