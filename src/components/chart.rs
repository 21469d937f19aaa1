//! A chart with its table.

use crate::{
    node::{Element, element, svg},
    ui::{Cell, data_table},
};
use model::{Chart, ChartText, Mark, Point};

/// The observations of figures, drawn and in a table. Publish has given every part its place; each
/// value can be reached by the keyboard, and shows itself there and under the pointer.
pub fn chart(chart: Chart) -> Element {
    let drawing = svg("svg")
        .class("chart-drawing")
        .attr("viewBox", chart.view_box)
        .attr("role", "group")
        .attr("aria-label", chart.title.clone())
        .children(chart.marks.into_iter().map(mark))
        .children(chart.points.into_iter().map(point));
    let legend = (!chart.legend.is_empty()).then(|| {
        let entries = chart.legend.into_iter();
        element("ul")
            .class("chart-legend")
            .children(entries.map(|entry| element("li").child(entry)))
    });
    let columns = chart.columns.into_iter().map(Into::into).collect();
    let rows = chart.rows.into_iter();
    let rows = rows.map(|row| row.into_iter().map(Cell::text).collect());
    element("figure")
        .class("chart")
        .child(element("figcaption").child(chart.title.clone()))
        .child(drawing)
        .children(legend)
        .child(data_table(chart.title, None, columns, None, rows.collect()))
}

fn mark(mark: Mark) -> Element {
    match mark.text {
        Some(text) => words(text).attr("class", mark.class),
        None => svg("path")
            .attr("class", mark.class)
            .maybe_attr("d", mark.path),
    }
}

fn point(point: Point) -> Element {
    svg("g")
        .attr("class", point.class)
        .attr("role", "img")
        .attr("aria-label", point.spoken)
        .attr("tabindex", "0")
        .child(svg("path").attr("d", point.path))
        .child(words(point.value).class("chart-value"))
}

fn words(text: ChartText) -> Element {
    svg("text")
        .attr("x", text.x)
        .attr("y", text.y)
        .child(text.text)
}
