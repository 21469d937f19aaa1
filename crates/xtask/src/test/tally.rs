//! The count of what passed and what failed.

use super::suite::Suite;
use anyhow::Result;
use clap::ValueEnum;
use std::{fmt, process::ExitCode};

/// Filled in by one step after the other.
#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: Vec<(&'static str, Suite)>,
}

impl Tally {
    /// Takes the outcome of a step in.
    pub fn count(&mut self, name: &'static str, suite: Suite, outcome: &Result<()>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(_) => self.failed.push((name, suite)),
        }
    }

    /// The failed steps, one a line, each with the command that repeats it.
    pub fn failures(&self) -> String {
        let lines = self.failed.iter().map(|(name, suite)| {
            let suite = suite
                .to_possible_value()
                .map_or_else(String::new, |value| value.get_name().to_owned());
            format!("✗ {name} (again: cargo xtask test --only {suite})\n")
        });
        lines.collect()
    }

    /// Success where no step failed and at least one passed.
    pub fn exit_code(&self) -> ExitCode {
        if self.good() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn good(&self) -> bool {
        self.failed.is_empty() && self.passed > 0
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The closing line counts every step, and one failure among them fails the run.
    #[test]
    fn one_failure_fails_the_run() {
        let mut tally = Tally::default();
        assert!(!tally.good());
        tally.count("format", Suite::Format, &Ok(()));
        assert!(tally.good());
        tally.count("spelling", Suite::Spelling, &Err(anyhow::anyhow!("typo")));
        assert!(!tally.good());
        assert_eq!(tally.to_string(), "1 passed, 1 failed");
        assert_eq!(
            tally.failures(),
            "✗ spelling (again: cargo xtask test --only spelling)\n"
        );
    }
}
