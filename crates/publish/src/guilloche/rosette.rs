//! A dial: lace about an eye, inside a track of sixty minutes.

/// Circles of one radius, their centres on a circle about the centre of the dial.
struct Lace {
    /// How far their centres lie from that of the dial.
    offset: f64,
    radius: f64,
    /// How many of them there are in a twelfth of the dial.
    circles: u16,
}

const LACES: [Lace; 2] = [
    Lace {
        offset: 57.0,
        radius: 31.0,
        circles: 6,
    },
    Lace {
        offset: 10.5,
        radius: 10.0,
        circles: 3,
    },
];

/// The plain circles between which the laces lie.
const CIRCLES: [f64; 5] = [21.5, 23.5, 91.0, 97.5, 99.0];

/// Where circles of a lace crowd, they draw curves that none of them has. The dial has the radius
/// 100 and its centre at the origin; one hour of it is drawn, and turned eleven times. It holds the
/// id `hour`.
pub fn rosette() -> String {
    let mut lines = String::from("<g fill=\"none\" stroke-width=\".3\">");
    for radius in CIRCLES {
        lines.push_str(&format!("<circle r=\"{radius}\"/>"));
    }
    lines.push_str("<g id=\"hour\"><path stroke-width=\".9\" d=\"M0-91V-97.5\"/>");
    for minute in 1..5 {
        let turn = turned(minute * 6);
        lines.push_str(&format!("<path d=\"M0-91V-95\"{turn}/>"));
    }
    for Lace {
        offset,
        radius,
        circles,
    } in LACES
    {
        for circle in 0..circles {
            let turn = turned(circle * 30 / circles);
            lines.push_str(&format!("<circle cx=\"{offset}\" r=\"{radius}\"{turn}/>"));
        }
    }
    lines.push_str("</g>");
    for hour in 1..12 {
        let turn = turned(hour * 30);
        lines.push_str(&format!("<use href=\"#hour\"{turn}/>"));
    }
    lines.push_str("</g>");
    lines
}

fn turned(degrees: u16) -> String {
    match degrees {
        0 => String::new(),
        _ => format!(" transform=\"rotate({degrees})\""),
    }
}
