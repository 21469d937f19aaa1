//! One file's text as a record, or everything that stands against it.

use super::Both;
use super::conform::conform;
use super::shape::Shape;
use super::syntax::parse;
use super::words_hash::words_hash;
use crate::problem::Lines;
use crate::{Code, Problem};
use serde::de::DeserializeOwned;

/// The record that `text`, the text of `file`, holds, and the hash of its words in each language.
///
/// # Errors
/// The first thing that is no JSON, or else everything that is not of `shape`.
pub fn record<T: DeserializeOwned>(
    text: &str,
    file: &str,
    shape: &Shape,
) -> Result<(T, Both<String>), Vec<Problem>> {
    let lines = Lines::new(text);
    let value = parse(text).map_err(|it| {
        let problem = Problem::new(Code::NotJson, file, "", it.expected, it.found);
        vec![problem.with_help(it.help).at(lines.place(it.range))]
    })?;
    let problems = conform(&value, shape, file, &lines);
    if !problems.is_empty() {
        return Err(problems);
    }
    let record = serde_json::from_str(text);
    let record = record.map_err(|error| vec![refused(&error, file, &lines)])?;
    let hashes = Both::from_fn(|locale| words_hash(&value, locale));
    Ok((record, hashes))
}

/// What the reader of records refuses though the shape allows it.
fn refused(error: &serde_json::Error, file: &str, lines: &Lines<'_>) -> Problem {
    let (line, column) = (error.line(), error.column());
    let before = lines
        .text()
        .split_inclusive('\n')
        .take(line.saturating_sub(1));
    let start = before.map(str::len).sum::<usize>() + column.saturating_sub(1);
    let start = (0..=start.min(lines.text().len())).rev();
    let start = start
        .into_iter()
        .find(|it| lines.text().is_char_boundary(*it));
    let code = if error.is_data() {
        Code::WrongValue
    } else {
        Code::NotJson
    };
    let expected = "a record as docs/editing.md describes it";
    let message = error.to_string();
    let found = message.split(" at line ").next().unwrap_or_default();
    let start = start.unwrap_or_default();
    Problem::new(code, file, "", expected, found).at(lines.place(start..start))
}
