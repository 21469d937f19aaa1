//! The production build.

use crate::{
    budget,
    content_folder::{self, ContentFolder},
    out_folder,
    project::Project,
    step::step,
    tools,
};
use anyhow::{Context, Result};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};
use xshell::cmd;

/// Options of `cargo xtask build`.
#[derive(Args)]
pub struct Build {
    #[command(flatten)]
    content: ContentFolder,
    /// Where the site is written, instead of the project's dist/
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Build {
    /// Builds, then measures.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let content = self.content.locate(project)?;
        let out = match &self.out {
            Some(folder) => project.named(folder),
            None => project.path("dist"),
        };
        tools::for_building(project)?;
        step("build the site", || site(project, &content, &out))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Builds `content` into `out` and holds what came out to the budgets.
///
/// # Errors
/// Where the build fails: then `out` is as it was. Where a budget is exceeded: then `out` is the new site.
pub fn site(project: &Project, content: &Path, out: &Path) -> Result<()> {
    out_folder::replaceable(out, project.root())?;
    cmd!(project.shell(), "trunk build --release --dist {out}")
        .env(content_folder::VARIABLE, content)
        .quiet()
        .run()
        .context("the site was not built, and the folder of the last build is untouched: what Trunk printed above says why")?;
    budget::hold(project, out)
}
