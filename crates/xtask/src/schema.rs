//! The schemas of the records, made anew from their Rust types.

use crate::{hand_over, project::Project};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask schema`: there are none.
#[derive(Args)]
pub struct Schema {}

impl Schema {
    /// Ends as the publisher ends, which knows the types.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let out = project.path("content/schema");
        hand_over::to(cmd!(
            project.shell(),
            "cargo run --quiet --package publish -- schema --out {out}"
        ))
    }
}
