//! The line of a problem with its place marked, as a terminal shows it.

use super::{Place, Position};
use unicode_width::UnicodeWidthChar;

/// Columns that an excerpt takes at most.
const WIDTH: usize = 84;

/// Columns that are shown before the place when a line is cut.
const BEFORE: usize = 28;

/// A line of a file, cut to what fits, in three parts. Nothing in it moves the cursor or turns the
/// direction of writing.
#[derive(Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before the place.
    pub before: String,
    /// What is marked.
    pub marked: String,
    /// What stands after it.
    pub after: String,
    /// Columns of a terminal before the marks.
    pub columns_before: usize,
    /// Columns to mark, at least one.
    pub columns_marked: usize,
}

impl Excerpt {
    /// The excerpt of a place.
    pub fn of(place: &Place) -> Self {
        let (start, end) = marked_characters(place);
        let shown: Vec<(String, usize)> = place.line.chars().map(shown).collect();
        let width = |cells: &[(String, usize)]| cells.iter().map(|it| it.1).sum::<usize>();
        let (start, end) = (start.min(shown.len()), end.min(shown.len()));
        let indent = place.line.chars().take_while(|it| *it == ' ').count();
        let mut from = indent.min(start);
        if width(&shown[from..]) > WIDTH && width(&shown[from..start]) > BEFORE {
            from = start - fitting(shown[from..start].iter().rev(), BEFORE);
        }
        let to = from + fitting(shown[from..].iter(), WIDTH);
        let to = to.max((from + 1).min(shown.len()));
        let head = if from > indent { "…" } else { "" };
        let tail = if to < shown.len() { "…" } else { "" };
        let to_mark = end.min(to).max(start);
        let text = |cells: &[(String, usize)]| -> String {
            cells.iter().map(|it| it.0.as_str()).collect()
        };
        Self {
            before: format!("{head}{}", text(&shown[from..start])),
            marked: text(&shown[start..to_mark]),
            after: format!("{}{tail}", text(&shown[to_mark..to.max(to_mark)])),
            columns_before: width(&shown[from..start]) + usize::from(!head.is_empty()),
            columns_marked: width(&shown[start..to_mark]).max(1),
        }
    }
}

/// How many of the first `cells` have room in so many columns.
fn fitting<'a>(cells: impl Iterator<Item = &'a (String, usize)>, columns: usize) -> usize {
    let widths = cells.scan(0, |taken, cell| {
        *taken += cell.1;
        Some(*taken)
    });
    widths.take_while(|taken| *taken <= columns).count()
}

/// The characters of the first line that are marked, from 0; to the line's end where the place
/// goes on below.
fn marked_characters(place: &Place) -> (usize, usize) {
    let from_zero = |position: Position| position.column.saturating_sub(1) as usize;
    let start = from_zero(place.start);
    let end = if place.end.line > place.start.line {
        usize::MAX
    } else {
        from_zero(place.end)
    };
    (start, end)
}

/// A text as it is shown.
pub fn shown_text(text: &str) -> String {
    text.chars().map(|it| shown(it).0).collect()
}

/// A character as it is shown, and the columns it takes. None that is shown moves the cursor or
/// turns the direction of writing.
fn shown(character: char) -> (String, usize) {
    match character {
        '\t' => ("    ".into(), 4),
        other if other.is_control() || turns(other) => ("\u{fffd}".into(), 1),
        other => (other.into(), other.width().unwrap_or(0)),
    }
}

/// Characters that change the direction of what follows.
const fn turns(character: char) -> bool {
    matches!(
        character,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Lines;

    fn drawn(text: &str, marked: &str) -> String {
        let start = text.find(marked).unwrap();
        let excerpt = Excerpt::of(&Lines::new(text).place(start..start + marked.len()));
        let line = format!("{}{}{}", excerpt.before, excerpt.marked, excerpt.after);
        let (before, marked) = (excerpt.columns_before, excerpt.columns_marked);
        format!("{line}\n{}{}", " ".repeat(before), "^".repeat(marked))
    }

    /// The marks stand below the place, also behind tabs, wide and combining characters.
    #[test]
    fn marks_stand_below_the_place() {
        assert_eq!(drawn("  \"a\": 1", "1"), "\"a\": 1\n     ^");
        assert_eq!(
            drawn("\"a\":\t\"b\"", "\"b\""),
            "\"a\":    \"b\"\n        ^^^"
        );
        assert_eq!(drawn("\"時計\": 12", "12"), "\"時計\": 12\n        ^^");
        assert_eq!(drawn("\"e\u{301}\": 1", "1"), "\"e\u{301}\": 1\n     ^");
    }

    /// Nothing in a file can write over the report or turn it round.
    #[test]
    fn control_characters_are_not_shown() {
        let line = drawn("\"\u{1b}[2J\u{202e}\": 1", "1");
        assert_eq!(line, "\"\u{fffd}[2J\u{fffd}\": 1\n         ^");
    }

    /// A long line is cut around the place, and the cuts are shown.
    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{} PLACE {}", "before ".repeat(40), "after ".repeat(40));
        let drawn = drawn(&text, "PLACE");
        let (line, marks) = drawn.split_once('\n').unwrap();
        assert!(line.starts_with('…') && line.ends_with('…'));
        assert!(line.chars().count() <= WIDTH + 2);
        let column = marks.find('^').unwrap();
        assert_eq!(
            line.chars().skip(column).take(5).collect::<String>(),
            "PLACE"
        );
        assert_eq!(marks.trim(), "^^^^^");
    }
}
