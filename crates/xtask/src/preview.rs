//! A built folder as its visitors will get it.

use crate::{hand_over, project::Project};
use anyhow::Result;
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use xshell::cmd;

/// Options of `cargo xtask preview`.
#[derive(Args)]
pub struct Preview {
    /// The built folder, instead of the project's dist/
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// The port of 127.0.0.1 to listen on
    #[arg(long, value_name = "PORT", default_value_t = 8000)]
    port: u16,
}

impl Preview {
    /// Serves until it is interrupted.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let folder = match &self.dir {
            Some(folder) => project.named(folder),
            None => project.path("dist"),
        };
        let port = self.port.to_string();
        hand_over::to(cmd!(
            project.shell(),
            "cargo run --quiet --package preview -- --dir {folder} --port {port}"
        ))
    }
}
