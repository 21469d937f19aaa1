//! The fonts, cut out of their typefaces.

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask fonts`: there are none.
#[derive(Args)]
pub struct Fonts {}

impl Fonts {
    /// Installs the typefaces, which nothing else needs, and makes the fonts.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let shell = project.shell();
        let tools = project.path("tools/fonts");
        step("install the typefaces", || {
            cmd!(
                shell,
                "npm ci --prefix {tools} --no-audit --no-fund --loglevel=error"
            )
            .quiet()
            .ignore_stdout()
            .run()
            .context("npm could not install them: Node 20 or later with npm is needed")
        })?;
        step("make the fonts", || {
            let script = tools.join("make.mjs");
            cmd!(shell, "node {script} style/fonts crates/publish/fonts")
                .quiet()
                .run()
                .context("tools/fonts/ was not followed to the end: the line above says where")
        })?;
        Ok(ExitCode::SUCCESS)
    }
}
