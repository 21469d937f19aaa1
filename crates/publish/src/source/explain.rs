//! Errors of the JSON reader in an editor's words.

use super::position::position;
use crate::{Code, Problem};
use serde_json::error::Category;

/// What the reader stumbled over in `file`, with advice for a misspelt name.
pub fn explain(
    error: &serde_path_to_error::Error<serde_json::Error>,
    file: &str,
    text: &str,
) -> Problem {
    let path = match error.path().to_string().as_str() {
        "." => String::new(),
        path => path.trim_end_matches(".?").into(),
    };
    let inner = error.inner();
    let message = without_position(&inner.to_string());
    let mut problem = match inner.classify() {
        Category::Data => data_problem(&message, file, path),
        _ => not_json(&message, file),
    };
    let place = match inner.classify() {
        Category::Data => position(text, &problem.path),
        _ => None,
    };
    let (line, column) = place.unwrap_or((number(inner.line()), number(inner.column())));
    problem.line = Some(line.max(1));
    problem.column = Some(column.max(1));
    problem
}

fn not_json(message: &str, file: &str) -> Problem {
    match message.strip_prefix("expected ") {
        Some(expected) => Problem::new(Code::NotJson, file, "", expected, "something else"),
        None => Problem::new(Code::NotJson, file, "", "JSON", message),
    }
    .with_help("look at the commas, brackets and quotation marks here and just before")
}

fn data_problem(message: &str, file: &str, path: String) -> Problem {
    let (found, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let expected = if expected.is_empty() {
        "a record as docs/editing.md describes it"
    } else {
        expected
    };
    let problem = |code: Code, expected: &str| {
        Problem::new(code, file, path.clone(), expected, in_our_words(found))
    };
    if let Some(name) = quoted(found, "unknown field ") {
        let choice = format!(
            "a member that is known: {}",
            expected.trim_start_matches("one of ")
        );
        let problem = problem(Code::UnknownMember, &choice);
        match nearest(name, expected) {
            Some(near) => problem.with_help(format!("did you mean `{near}`?")),
            None => problem.with_help("remove the member, or correct its name"),
        }
    } else if let Some(name) = quoted(found, "unknown variant ") {
        let problem = problem(Code::UnknownChoice, expected);
        match nearest(name, expected) {
            Some(near) => problem.with_help(format!("did you mean `{near}`?")),
            None => problem,
        }
    } else if let Some(name) = quoted(found, "missing field ") {
        Problem::new(
            Code::MissingMember,
            file,
            path,
            format!("the member `{name}`"),
            "nothing",
        )
    } else if let Some(name) = quoted(found, "duplicate field ") {
        Problem::new(
            Code::RepeatedMember,
            file,
            path,
            format!("`{name}` once"),
            "it stands twice",
        )
    } else if found.starts_with("invalid type: ") {
        problem(Code::WrongType, expected)
    } else {
        problem(Code::WrongValue, expected)
    }
}

/// The reader's terms in those of the documentation.
fn in_our_words(found: &str) -> String {
    let found = found
        .trim_start_matches("invalid value: ")
        .trim_start_matches("invalid type: ");
    let found = found
        .replace("unknown field", "unknown member")
        .replace("unknown variant ", "");
    match found.as_str() {
        "map" => "an object".into(),
        "sequence" => "a list".into(),
        _ => found,
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn without_position(message: &str) -> String {
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].into()
}

fn quoted<'a>(message: &'a str, start: &str) -> Option<&'a str> {
    message
        .strip_prefix(start)?
        .strip_prefix('`')?
        .strip_suffix('`')
}

/// The name in backticks among `choices` that is most like `name`.
fn nearest<'a>(name: &str, choices: &'a str) -> Option<&'a str> {
    choices
        .split('`')
        .skip(1)
        .step_by(2)
        .map(|choice| (strsim::jaro_winkler(choice, name), choice))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, choice)| choice)
}
