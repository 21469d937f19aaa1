//! What the site states of itself, measured anew.

use crate::{bench::Server, project::Project, test::built_sites, tools};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask measure`: there are none.
#[derive(Args)]
pub struct Measure {}

impl Measure {
    /// Weighs the pages of the site that the suite `build` has written and looks at them with axe;
    /// writes `content/measurements.json`.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        tools::for_building(project)?;
        tools::for_testing(project)?;
        built_sites(project)?;
        let folder = project.path("target/site");
        let mut server = Server::start(project, &folder)?;
        let script = project.path("tests/measure/measure.mjs");
        cmd!(project.shell(), "node {script}")
            .env("SITE_ADDRESS", server.address()?)
            .env("SITE_FOLDER", &folder)
            .quiet()
            .run()?;
        Ok(ExitCode::SUCCESS)
    }
}
