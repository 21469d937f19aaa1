//! What belongs together among the tests, and can be run alone.

use crate::project::Project;
use anyhow::Result;
use clap::ValueEnum;

/// A suite, by the name that `--only` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Suite {
    /// The layout of the Rust code
    Format,
    /// The Rust code's lints: host programs, prerender, browser
    Lint,
    /// The style sheets' lints
    Style,
    /// The spelling of code and documents
    Spelling,
    /// The Rust tests that run on this machine
    Unit,
    /// The Rust tests that run inside a browser
    Wasm,
    /// The production builds, of the site and of the test content, within their budgets
    Build,
    /// The documents of the built sites, by validators of HTML
    Html,
    /// The files of the built sites in programs of others: LibreOffice, a validator of JSON Schema
    Spreadsheet,
    /// The files beside the pages of the built sites, by parsers and validators of others
    Outputs,
    /// The tests of the built sites in a browser
    Browser,
}

/// One test that passes or fails.
pub struct TestStep {
    /// What it belongs to.
    pub suite: Suite,
    /// What is announced.
    pub name: &'static str,
    /// What is done.
    pub run: fn(&Project) -> Result<()>,
}
