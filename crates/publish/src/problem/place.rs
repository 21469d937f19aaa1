//! Where in a file a problem lies, as an editor counts it.

use std::ops::Range;

/// A stretch of a file, with the line in which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it begins.
    pub start: Position,
    /// Where it ends: the column after its last character.
    pub end: Position,
    /// The line in which it begins, without its end.
    pub line: Box<str>,
}

/// A line and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, in characters, from 1.
    pub column: u32,
}

/// A text with the beginnings of its lines, so that each place in it is found at once.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of `text`.
    pub fn new(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(place, _)| place + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(breaks).collect(),
        }
    }

    /// The text itself.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// The place of a range of bytes.
    pub fn place(&self, range: Range<usize>) -> Place {
        let start = self.number(range.start);
        Place {
            start: self.position(range.start),
            end: self.position(range.end.max(range.start)),
            line: self.line(start).trim_end_matches(['\n', '\r']).into(),
        }
    }

    fn position(&self, byte: usize) -> Position {
        let number = self.number(byte);
        let start = self.starts.get(number).copied().unwrap_or_default();
        let before = self.text.get(start..byte).unwrap_or_default();
        Position {
            line: from_one(number),
            column: from_one(before.chars().count()),
        }
    }

    /// The number of the line that holds a byte, from 0.
    fn number(&self, byte: usize) -> usize {
        self.starts
            .partition_point(|start| *start <= byte)
            .saturating_sub(1)
    }

    fn line(&self, number: usize) -> &'a str {
        let start = self.starts.get(number).copied().unwrap_or_default();
        let end = self.starts.get(number + 1).copied();
        let end = end.unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default()
    }
}

fn from_one(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines and columns are those that a text editor shows: from 1, characters rather than bytes.
    #[test]
    fn places_are_those_an_editor_shows() {
        let lines = Lines::new("{\r\n  \"é\": \"œuf\"\r\n}");
        let place = lines.place(11..17);
        assert_eq!((place.start.line, place.start.column), (2, 8));
        assert_eq!((place.end.line, place.end.column), (2, 13));
        assert_eq!(&*place.line, "  \"é\": \"œuf\"");
        assert_eq!(lines.place(19..20).start, Position { line: 3, column: 1 });
        assert_eq!(lines.place(20..20).start, Position { line: 3, column: 2 });
        assert_eq!(&*Lines::new("").place(0..0).line, "");
    }
}
