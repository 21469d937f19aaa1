//! The marks of a watch, on a figure's card.

use super::colours::Scheme;
use std::fmt::Write;

/// An unrolled minute track of sixty, along the upper edge; `margin` is that of its sides and top.
pub fn track((margin, right): (f32, f32), scheme: &Scheme) -> String {
    let mut path = format!("M{margin} {margin}H{right}");
    for minute in 0..=60_u8 {
        let length = if minute % 5 == 0 { 10 } else { 5 };
        let _ = write!(
            path,
            "M{} {margin}v{length}",
            margin + f32::from(minute) * 5.0
        );
    }
    format!("<path d=\"{path}\" stroke=\"{}\"/>", scheme.brass)
}

/// Sixty minute marks of which the share is set in metal, and a hand that points to its end, around
/// a middle.
pub fn sub_dial(svg: &mut String, (x, y): (f32, f32), scheme: &Scheme, percent: f64) {
    let Scheme {
        ink, brass, edge, ..
    } = scheme;
    let _ = write!(svg, "<g transform=\"translate({x} {y}) scale(1.6)\">");
    for minute in 0..60_u8 {
        let is_lit = f64::from(minute) * 100.0 / 60.0 < percent;
        let is_hour = minute % 5 == 0;
        let (colour, width) = match (is_lit, is_hour) {
            (true, _) => (brass, 2.0),
            (false, true) => (edge, 1.2),
            (false, false) => (edge, 0.6),
        };
        let from = if is_hour { 40 } else { 42 };
        let _ = write!(
            svg,
            "<path d=\"M0-{from}V-46\" stroke=\"{colour}\" stroke-width=\"{width}\" transform=\"rotate({})\"/>",
            u16::from(minute) * 6
        );
    }
    let _ = write!(
        svg,
        "<path d=\"M0 6V-36\" stroke=\"{ink}\" stroke-width=\"1.2\" stroke-linecap=\"round\" transform=\"rotate({})\"/>\
         <circle r=\"2.5\" fill=\"{ink}\"/></g>",
        percent * 3.6
    );
}
