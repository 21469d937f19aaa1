//! A finding about the content: what an editor reads when something does not fit.

mod code;

pub use code::Code;

use std::fmt;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published before it is solved.
    Error,
    /// The site can be published, but something is still to be supplied.
    Warning,
}

/// Something in the content, or about the output, that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// File, relative to the content folder, with `/` between its segments.
    pub file: Box<str>,
    /// Line in the file, from 1.
    pub line: Option<u32>,
    /// Column in the line, in characters, from 1.
    pub column: Option<u32>,
    /// Where in the record: `fr.body[2]`; empty for the record as a whole.
    pub path: Box<str>,
    /// What has to stand there.
    pub expected: Box<str>,
    /// What stands there.
    pub found: Box<str>,
    /// What to do about it, where that is not obvious.
    pub help: Option<Box<str>>,
    /// What kind of problem it is.
    pub code: Code,
}

impl Problem {
    /// An error in `file` at `path`.
    pub fn new(
        code: Code,
        file: impl Into<String>,
        path: impl Into<String>,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            file: file.into().into_boxed_str(),
            line: None,
            column: None,
            path: path.into().into_boxed_str(),
            expected: expected.into().into_boxed_str(),
            found: found.into().into_boxed_str(),
            help: None,
            code,
        }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into().into_boxed_str());
        self
    }

    /// The same finding as a warning, which does not stop publishing.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Whether any of `problems` stops publishing.
    pub fn any_error(problems: &[Self]) -> bool {
        problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(out, "{severity}[{}] {}", self.code, self.file)?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(out, ":{line}:{column}")?;
        }
        if !self.path.is_empty() {
            write!(out, "\n  at:       {}", self.path)?;
        }
        write!(out, "\n  expected: {}", self.expected)?;
        write!(out, "\n  found:    {}", self.found)?;
        if let Some(help) = &self.help {
            write!(out, "\n  help:     {help}")?;
        }
        Ok(())
    }
}
