//! A table with a caption, that scrolls by itself where it is wider than the screen.

use crate::node::{Element, Node, element};

/// A cell: its text, and the address it leads to.
pub struct Cell {
    text: String,
    href: Option<String>,
}

impl Cell {
    /// A cell of text.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: None,
        }
    }

    /// A cell whose text leads somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: Some(href.into()),
        }
    }
}

impl From<Cell> for Node {
    fn from(cell: Cell) -> Self {
        match cell.href {
            Some(href) => element("a").attr("href", href).child(cell.text).into(),
            None => cell.text.into(),
        }
    }
}

/// A table: `caption` says what it shows, `columns` are the headings, `rows` hold as many cells
/// each as there are columns. The first cell of a row is the row's heading.
pub fn data_table(caption: String, columns: &[&'static str], rows: Vec<Vec<Cell>>) -> Element {
    let headings = columns
        .iter()
        .map(|heading| element("th").attr("scope", "col").child(*heading));
    let table = element("table")
        .child(element("caption").child(caption.clone()))
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
