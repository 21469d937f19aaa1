//! What Markdown holds that it may not.

use crate::Code;

/// Something in Markdown that is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of problem it is.
    pub code: Code,
    /// What may stand there.
    pub expected: String,
    /// What stands there.
    pub found: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Finding {
    /// A finding without advice.
    pub fn new(code: Code, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            code,
            expected: expected.into(),
            found: found.into(),
            help: None,
        }
    }

    /// The same finding with advice.
    #[must_use]
    pub fn with_help(mut self, help: &str) -> Self {
        self.help = Some(help.into());
        self
    }
}
