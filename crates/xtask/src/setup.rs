//! Installing what the project needs.

use crate::{project::Project, tools};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;

/// Options of `cargo xtask setup`.
#[derive(Args)]
pub struct Setup {
    /// Also what the tests need
    #[arg(long)]
    tests: bool,
}

impl Setup {
    /// Installs each tool that is missing, at its pinned version.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        tools::for_building(project)?;
        if self.tests {
            tools::for_testing(project)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
