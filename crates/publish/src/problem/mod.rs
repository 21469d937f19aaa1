//! A finding about the content: what an editor reads when something does not fit.

mod code;
mod excerpt;
mod json;
mod place;
mod report;
mod text;

pub use code::Code;
pub use excerpt::{Excerpt, shown_text};
pub use json::json;
pub use place::{Lines, Place, Position};
pub use report::{Counts, Report};
pub use text::Painted;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published before it is solved.
    Error,
    /// The site can be published, but something is still to be supplied.
    Warning,
}

impl Severity {
    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Something in the content, or about the output, that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// What kind of problem it is.
    pub code: Code,
    /// File, relative to the content folder, with `/` between its segments.
    pub file: Box<str>,
    /// Where in the file, once it is known.
    pub place: Option<Box<Place>>,
    /// Where in the record: `fr.body[2]`; empty for the record as a whole.
    pub path: Box<str>,
    /// What has to stand there.
    pub expected: Box<str>,
    /// What stands there.
    pub found: Box<str>,
    /// What to do about it, where that is not obvious.
    pub help: Option<Box<str>>,
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
            code,
            file: file.into().into_boxed_str(),
            place: None,
            path: path.into().into_boxed_str(),
            expected: expected.into().into_boxed_str(),
            found: found.into().into_boxed_str(),
            help: None,
        }
    }

    /// The same problem with advice.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into().into_boxed_str());
        self
    }

    /// The same problem with its place in the file.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(Box::new(place));
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
