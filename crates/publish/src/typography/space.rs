//! What becomes of a space, by what stands before and after it.

use super::{dash, glue};
use model::Locale;

/// Before `; ! ? % €` and between groups of digits.
pub const THIN: char = '\u{202f}';

/// Before a colon, inside guillemets, and wherever a line must not break.
pub const NO_BREAK: char = '\u{a0}';

/// Whether editors mean a space by it.
pub const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | NO_BREAK | THIN | '\u{2009}')
}

/// The space that belongs between `before` and `after`; none where what the editor wrote may stay.
pub fn between(locale: Locale, before: &[char], after: &[char], in_aside: bool) -> Option<char> {
    if locale == Locale::Fr
        && let Some(space) = french(before, after)
    {
        return Some(space);
    }
    if dash::opens_with_one(after) {
        // An English dash does not begin a line; a French one belongs to the aside it opens or ends.
        let stays = locale == Locale::En || in_aside;
        return Some(if stays { NO_BREAK } else { ' ' });
    }
    if dash::ends_with_one(before) {
        let opening = locale == Locale::Fr && in_aside;
        return Some(if opening { NO_BREAK } else { ' ' });
    }
    glue::holds_together(locale, before, after).then_some(NO_BREAK)
}

fn french(before: &[char], after: &[char]) -> Option<char> {
    let closes =
        |mark: Option<&char>| mark.is_none_or(|it| is_space(*it) || ".,;:!?)]".contains(*it));
    match (before.last(), after.first()) {
        (Some('«'), _) | (_, Some('»' | ':')) => Some(NO_BREAK),
        (_, Some('"')) if closes(after.get(1)) => Some(NO_BREAK),
        (_, Some(';' | '!' | '?' | '%' | '‰' | '€')) => Some(THIN),
        _ if parts_groups_of_digits(before, after) => Some(THIN),
        _ => None,
    }
}

/// Whether one number goes on: up to three digits, then exactly three.
fn parts_groups_of_digits(before: &[char], after: &[char]) -> bool {
    let digits = |it: &&char| it.is_ascii_digit();
    let head = before.iter().rev().take_while(digits).count();
    let stands_alone = before
        .iter()
        .rev()
        .nth(head)
        .is_none_or(|it| it.is_whitespace() || "(«-–+".contains(*it));
    let tail = after.iter().take_while(digits).count();
    (1..=3).contains(&head) && stands_alone && tail == 3
}
