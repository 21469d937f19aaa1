//! JSON as it is written, with the place of every value; and what is said where it is none.

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::ast::Value;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::ops::Range;

/// JSON and nothing more: no comments, no commas after the last, no names without quotation marks.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The first thing in a text that is no JSON.
#[derive(Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The bytes in which it stands.
    pub range: Range<usize>,
    /// What JSON has there.
    pub expected: &'static str,
    /// What stands there.
    pub found: String,
    /// What to do about it.
    pub help: &'static str,
}

/// The value that `text` holds.
///
/// # Errors
/// The first thing that is no JSON.
pub fn parse(text: &str) -> Result<Value<'_>, NotJson> {
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => parsed.value.ok_or_else(|| NotJson {
            range: 0..0,
            expected: "a JSON object",
            found: "an empty file".into(),
            help: "write the record, or delete the file",
        }),
        Err(error) => Err(explain(&error, text)),
    }
}

const QUOTES: &str = "a straight quotation mark inside a text is written \\\"";

fn explain(error: &ParseError, text: &str) -> NotJson {
    let (start, end) = (error.range().start, error.range().end);
    let mut range = start.min(text.len())..end.min(text.len()).max(start.min(text.len()));
    let (expected, help) = match error.kind() {
        Kind::ExpectedComma => {
            let help = "add the comma; a straight quotation mark inside a text is written \\\"";
            ("a comma between two members or two entries", help)
        }
        Kind::TrailingCommasNotAllowed => (
            "no comma after the last member or entry",
            "delete the comma",
        ),
        Kind::UnterminatedObject => {
            range.end = (range.start + 1).min(text.len());
            ("a } for every {", "close the object that begins here")
        }
        Kind::UnterminatedArray => {
            range.end = (range.start + 1).min(text.len());
            ("a ] for every [", "close the list that begins here")
        }
        Kind::ExpectedColonAfterObjectKey => {
            ("a colon between the name of a member and its value", QUOTES)
        }
        Kind::ExpectedObjectValue | Kind::UnexpectedColon | Kind::UnexpectedComma => (
            "a value",
            "look at the commas and colons here and just before",
        ),
        Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject => {
            ("the name of a member, in straight quotation marks", QUOTES)
        }
        Kind::SingleQuotedStringsNotAllowed => {
            ("straight quotation marks around a text: \"…\"", QUOTES)
        }
        Kind::UnexpectedWord | Kind::UnexpectedToken => (
            "a value: a text in straight quotation marks, a number, true, false or null",
            QUOTES,
        ),
        Kind::UnexpectedCloseBrace | Kind::UnexpectedCloseBracket => (
            "a bracket of the same kind as the one that was opened",
            "look at the brackets here and just before",
        ),
        Kind::MultipleRootJsonValues => (
            "one JSON object and nothing after it",
            "move what follows into a file of its own, or delete it",
        ),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => {
            ("no comment: JSON has none", "delete the comment")
        }
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            ("a straight quotation mark at the end of the text", QUOTES)
        }
        Kind::String(_) => {
            let help = "a backslash itself is written \\\\, a straight quotation mark inside a text \\\", a line break \\n";
            (
                "after a backslash one of \" \\ / n t b f r or u with four digits",
                help,
            )
        }
        Kind::NestingDepthExceeded => (
            "a record as docs/editing.md describes it",
            "remove brackets",
        ),
        _ => (
            "a number such as 12 or 0.5",
            "write digits, without spaces and without a plus sign",
        ),
    };
    let never_closed = matches!(
        error.kind(),
        Kind::UnterminatedObject | Kind::UnterminatedArray
    );
    let found = match text.get(range.clone()) {
        _ if never_closed => "the end of the file".into(),
        _ if range.start >= text.trim_end().len() => "the end of the file".into(),
        _ if matches!(error.kind(), Kind::ExpectedComma) => "none".into(),
        Some(found) if !found.is_empty() => format!("`{}`", shortened(found)),
        _ => "something else".into(),
    };
    NotJson {
        range,
        expected,
        found,
        help,
    }
}

/// The first line of a text, and no more than 60 characters of it.
pub fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut characters = line.chars();
    let start: String = characters.by_ref().take(60).collect();
    if characters.next().is_some() || line.len() < text.trim_end().len() {
        format!("{start}…")
    } else {
        start
    }
}
