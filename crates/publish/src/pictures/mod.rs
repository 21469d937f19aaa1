//! Pictures that are drawn when the site is published: the social image of each page, the
//! card of each key figure to take away, and the icons.

mod cache;
mod canvas;
mod card;
mod colours;
mod drawing;
mod figure_card;
mod figure_drawing;
mod font;
mod glyph_path;
mod ground;
mod icons;
mod marks;
mod outlines;
mod palette;
mod setting;
mod studio;

pub use card::Card;
pub use figure_card::FigureCard;
pub use icons::icons;
pub use studio::Studio;

use crate::{Code, Problem};

/// Width of a social image, in pixels.
pub const WIDTH: u32 = 1200;

/// Height of a social image, in pixels.
pub const HEIGHT: u32 = 630;

/// A picture that cannot be drawn.
fn undrawn(what: &str, reason: impl ToString) -> Problem {
    let expected = "a picture that can be drawn";
    Problem::new(Code::OutputContent, what, "", expected, reason.to_string())
}
