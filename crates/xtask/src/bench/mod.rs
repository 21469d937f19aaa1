//! Measurements, against the marks.

mod checking;
mod freshness;
mod in_browser;
mod invented;
mod preview_server;
mod publishing;
mod run;
mod sameness;

pub use preview_server::Server;

use crate::project::Project;
use anyhow::Result;
use checking::Checking;
use clap::{Args, Subcommand};
use in_browser::{Built, LIGHTHOUSE, NAVIGATION, PAINT};
use publishing::Publishing;
use std::process::ExitCode;

/// Options of `cargo xtask bench`.
#[derive(Args)]
pub struct Bench {
    #[command(subcommand)]
    measurement: Measurement,
}

/// What can be measured.
#[derive(Subcommand)]
enum Measurement {
    /// First paint of pages in a slowed browser, against the same pages with WebAssembly blocked
    Paint(Built),
    /// From a click on a link in view, and on the language toggle, to the new page, in a slowed browser
    Navigation(Built),
    /// Lighthouse on every kind of page, as a telephone; canonical addresses are judged where `base` is https://vitrine.localhost
    Lighthouse(Built),
    /// Publishing content with many news items: time, memory, and whether two runs write the same bytes
    Build(Publishing),
    /// Checking content with many news items
    Check(Checking),
}

impl Bench {
    /// Measures, and fails where a mark is missed.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        match &self.measurement {
            Measurement::Paint(built) => built.measure(project, &PAINT),
            Measurement::Navigation(built) => built.measure(project, &NAVIGATION),
            Measurement::Lighthouse(built) => built.measure(project, &LIGHTHOUSE),
            Measurement::Build(publishing) => publishing.measure(project),
            Measurement::Check(checking) => checking.measure(project),
        }
    }
}
