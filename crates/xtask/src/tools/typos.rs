//! The spelling checker, which comes as a wheel and is kept inside the project's target folder.

use super::debian;
use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use std::path::PathBuf;
use xshell::cmd;

const VERSION: &str = "1.52.0";

/// Where the checker is once it is installed.
pub fn program(project: &Project) -> PathBuf {
    project.path(&format!("target/tools/typos-{VERSION}/bin/typos"))
}

/// Installs the checker unless that version is there.
pub fn ensure(project: &Project) -> Result<()> {
    if program(project).exists() {
        return Ok(());
    }
    debian::ensure(project, &debian::PIP)?;
    let shell = project.shell();
    let folder = project.path(&format!("target/tools/typos-{VERSION}"));
    step("install the spelling checker", || {
        cmd!(
            shell,
            "pip3 install --quiet --disable-pip-version-check --root-user-action=ignore --target {folder} typos=={VERSION}"
        )
        .quiet()
        .run()
        .with_context(|| format!("pip could not install it: run `pip3 install typos=={VERSION}` and read what it says"))
    })
}
