//! A share, drawn as the sub-dial of a watch.

use crate::node::{Element, svg};
use model::Share;

/// Sixty minute marks of which the `share` is set in metal, and a hand that points to its end.
/// The drawing repeats what the card says in words, so it is hidden from screen readers.
///
/// The marks are dashes of four rings. Each a line of its own, they were most of the elements of a
/// page, and of the work of changing to one.
pub fn sub_dial(share: Share) -> Element {
    let lit = (share.percent * 60.0 / 100.0).ceil().clamp(0.0, 60.0) as usize;
    // Whole tenths of a degree: formatting floating-point numbers costs the browser 5 kB.
    let tenths = (share.percent * 36.0) as i32;
    let hand = svg("line")
        .class("sub-dial-hand")
        .attr("y1", "6")
        .attr("y2", "-36")
        .attr(
            "transform",
            format!("rotate({}.{})", tenths / 10, tenths % 10),
        );
    svg("svg")
        .class("sub-dial")
        .attr("viewBox", "-50 -50 100 100")
        .attr("aria-hidden", "true")
        .child(ring("sub-dial-minutes", MINUTES, 60))
        .child(ring("sub-dial-hours", HOURS, 12))
        .child(
            ring("sub-dial-lit-minutes", MINUTES, 60)
                .attr("stroke-dasharray", dashes(lit, 60, ".434 .566 ")),
        )
        .child(ring("sub-dial-lit-hours", HOURS, 12).attr(
            "stroke-dasharray",
            dashes(lit.div_ceil(5), 12, ".089 .911 "),
        ))
        .child(hand)
        .child(svg("circle").class("sub-dial-axis").attr("r", "2.5"))
}

/// Circles clockwise from the top. A path may have its length set; validators know it of no circle.
const MINUTES: &str = "M0-44a44 44 0 0 1 0 88a44 44 0 0 1 0-88";
const HOURS: &str = "M0-43a43 43 0 0 1 0 86a43 43 0 0 1 0-86";

/// A ring along `line` of as many dashes as `marks`, the first of them at the top.
fn ring(class: &'static str, line: &'static str, marks: usize) -> Element {
    svg("path")
        .class(class)
        .attr("d", line)
        .attr("pathLength", marks.to_string())
}

/// The `first` of `marks` dashes, each a `dash` with the gap after it, and nothing in place of the others.
fn dashes(first: usize, marks: usize, dash: &str) -> String {
    format!("{}0 {}", dash.repeat(first), marks - first)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Of sixty marks as many are drawn as the share has, and the rest of the ring stays empty.
    #[test]
    fn a_share_has_its_marks() {
        assert_eq!(dashes(3, 60, "1 2 "), "1 2 1 2 1 2 0 57");
        assert_eq!(dashes(0, 12, "1 2 "), "0 12");
        assert_eq!(dashes(2, 2, "1 2 "), "1 2 1 2 0 0");
    }
}
