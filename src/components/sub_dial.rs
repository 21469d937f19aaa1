//! A share, drawn as the sub-dial of a watch.

use crate::node::{Element, svg};
use model::Share;

/// Sixty minute marks of which the share is set in metal, and a hand that points to its end.
/// The drawing repeats what the card says in words, so it is hidden from screen readers.
pub fn sub_dial(share: Share) -> Element {
    let marks = (0..60).map(|minute| {
        let lit = f64::from(minute) * 100.0 / 60.0 < share.percent;
        let hour = minute % 5 == 0;
        let class = match (hour, lit) {
            (true, true) => "sub-dial-hour sub-dial-lit",
            (true, false) => "sub-dial-hour",
            (false, true) => "sub-dial-minute sub-dial-lit",
            (false, false) => "sub-dial-minute",
        };
        svg("line")
            .class(class)
            .attr("y1", if hour { "-40" } else { "-42" })
            .attr("y2", "-46")
            .attr("transform", format!("rotate({})", minute * 6))
    });
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
        .children(marks)
        .child(hand)
        .child(svg("circle").class("sub-dial-axis").attr("r", "2.5"))
}
