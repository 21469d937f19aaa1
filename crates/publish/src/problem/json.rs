//! The problems of a run as JSON, for programs. docs/content-problems.md describes the members.

use super::{Counts, Problem};
use serde::Serialize;

/// Raised when a member changes its meaning or goes; new members do not raise it.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    errors: usize,
    warnings: usize,
    files: usize,
    problems: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    severity: &'static str,
    file: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    path: &'a str,
    expected: &'a str,
    found: &'a str,
    help: Option<&'a str>,
}

/// All of `problems` as one JSON document.
///
/// # Errors
/// None that is known: texts and numbers can always be written.
pub fn json(problems: &[Problem]) -> serde_json::Result<String> {
    let Counts {
        errors,
        warnings,
        files,
    } = Counts::of(problems);
    let document = Document {
        version: VERSION,
        errors,
        warnings,
        files,
        problems: problems.iter().map(entry).collect(),
    };
    serde_json::to_string_pretty(&document)
}

fn entry(problem: &Problem) -> Entry<'_> {
    let place = problem.place.as_deref();
    Entry {
        code: problem.code.name(),
        severity: problem.severity.name(),
        file: &problem.file,
        line: place.map(|it| it.start.line),
        column: place.map(|it| it.start.column),
        end_line: place.map(|it| it.end.line),
        end_column: place.map(|it| it.end.column),
        path: &problem.path,
        expected: &problem.expected,
        found: &problem.found,
        help: problem.help.as_deref(),
    }
}
