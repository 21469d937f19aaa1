//! The tools that the project needs, each installed at its pinned version and only where it is missing.

mod cargo_program;
mod debian;
mod npm;
mod python;
mod wasm_target;

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use std::path::PathBuf;
use xshell::cmd;

/// What `serve` and `build` need.
pub fn for_building(project: &Project) -> Result<()> {
    wasm_target::ensure(project)?;
    cargo_program::ensure(project, &cargo_program::TRUNK)?;
    cargo_program::ensure(project, &cargo_program::WASM_BINDGEN)?;
    npm::ensure(project)
}

/// What opens the files of key figures as their readers do; only its own suite needs it.
pub fn for_spreadsheets(project: &Project) -> Result<()> {
    npm::ensure(project)?;
    debian::ensure(project, &[&debian::LIBREOFFICE])
}

/// What measures by Lighthouse; nothing else needs it.
pub fn for_lighthouse(project: &Project) -> Result<()> {
    let folder = project.path("tools/lighthouse");
    step("install Lighthouse", || {
        // One of its packages would download a browser.
        cmd!(
            project.shell(),
            "npm ci --prefix {folder} --ignore-scripts --no-audit --no-fund --loglevel=error"
        )
        .quiet()
        .ignore_stdout()
        .run()
        .context("npm could not install it: Node 20 or later with npm is needed")
    })
}

/// What reads the files beside the pages; only its own suite needs it. Where Python finds it is
/// returned.
pub fn for_outputs(project: &Project) -> Result<PathBuf> {
    npm::ensure(project)?;
    python::SECTXT.ensure(project)?;
    Ok(python::SECTXT.folder(project))
}

/// The spelling checker, once it is installed.
pub fn typos_program(project: &Project) -> PathBuf {
    python::TYPOS.folder(project).join("bin/typos")
}

/// What the tests need beside that.
pub fn for_testing(project: &Project) -> Result<()> {
    debian::ensure(project, &debian::OF_TESTS)?;
    python::TYPOS.ensure(project)
}
