//! What a run says at its end: every problem, and how many they are.

use super::text::Painted;
use super::{Problem, Severity};
use std::collections::BTreeSet;
use std::fmt;

/// The problems of a run, for people. It is written in the colours of a terminal; who prints it
/// takes them away where they are not wanted.
#[derive(Debug)]
pub struct Report<'a>(pub &'a [Problem]);

/// How many problems there are: “3 errors, 1 warning in 2 files”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Those that stop publishing.
    pub errors: usize,
    /// Those that do not.
    pub warnings: usize,
    /// The files they are in.
    pub files: usize,
}

impl Counts {
    /// Counts `problems`.
    pub fn of(problems: &[Problem]) -> Self {
        let errors = problems
            .iter()
            .filter(|it| it.severity == Severity::Error)
            .count();
        let files: BTreeSet<&str> = problems.iter().map(|it| &*it.file).collect();
        Self {
            errors,
            warnings: problems.len() - errors,
            files: files.len(),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [(self.errors, "error"), (self.warnings, "warning")];
        let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
        let kinds: Vec<_> = kinds.map(|(count, name)| several(count, name)).collect();
        if kinds.is_empty() {
            return out.write_str("No problems");
        }
        write!(
            out,
            "{} in {}",
            kinds.join(", "),
            several(self.files, "file")
        )
    }
}

fn several(count: usize, name: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {name}{plural}")
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.0 {
            writeln!(out, "{}\n", Painted(problem))?;
        }
        let counts = Counts::of(self.0);
        write!(out, "{counts}.")?;
        if counts.errors > 0 {
            out.write_str(" Nothing was written.")?;
        }
        out.write_str("\n")
    }
}
