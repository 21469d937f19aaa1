//! Names with their values.

use crate::node::{Element, Node, element};

/// A name with its value.
pub struct DetailRow {
    name: String,
    value: Node,
}

impl DetailRow {
    /// A row of a name and a value, which is words or an element.
    pub fn new(name: impl Into<String>, value: impl Into<Node>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// Names with their values in the order of `rows`, in two columns where there is room.
pub fn detail_list(rows: Vec<DetailRow>) -> Element {
    element("dl")
        .class("detail-list")
        .children(rows.into_iter().map(|row| {
            element("div")
                .child(element("dt").child(row.name))
                .child(element("dd").child(row.value))
        }))
}
