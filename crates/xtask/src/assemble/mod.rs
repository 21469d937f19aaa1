//! The last part of a build: Trunk has compiled the app into a staging folder; here its files get
//! their final form and names, and the publisher writes the pages beside them.
//!
//! A failure here fails Trunk's build, which then leaves the folder of the last good build alone.
//! During development a mistake in the content is no failure: a page tells of it in the browser.

mod asset;
mod fonts;
mod manifest;
mod script;
mod style;
mod wasm;

pub use asset::Asset;
pub use manifest::Manifest;
pub use style::bundle;

use crate::{content_folder::ContentFolder, project::Project};
use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};
use xshell::cmd;

/// Options of `cargo xtask assemble`, which Trunk gives through the environment.
#[derive(Args)]
pub struct Assemble {
    /// The folder in which Trunk prepares the site
    #[arg(long, value_name = "DIR", env = "TRUNK_STAGING_DIR")]
    staging: PathBuf,
    /// Whether the app was compiled for work on it or for production
    #[arg(long, env = "TRUNK_PROFILE", default_value = "debug")]
    profile: Profile,
    #[command(flatten)]
    content: ContentFolder,
}

/// What stands in the assets under other names in the end, or inside another file.
const USED: [&str; 5] = [
    "vitrine.js",
    "vitrine_bg.wasm",
    "start.js",
    "figure-popover.js",
    "embed.js",
];

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Profile {
    Debug,
    Release,
}

impl Assemble {
    /// Completes the staging folder.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let content = self.content.locate(project)?;
        let staging = project.named(&self.staging);
        if !staging.is_dir() {
            bail!(
                "{} is not a folder: Trunk names its staging folder here; `cargo xtask build` runs it",
                staging.display()
            );
        }
        match self.profile {
            Profile::Debug => publish(project, &content, &staging, &["--problem-page".as_ref()])?,
            Profile::Release => {
                let manifest = finish_assets(project, &staging)?;
                publish(
                    project,
                    &content,
                    &staging,
                    &["--assets".as_ref(), &manifest],
                )?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Gives each file of the app its production form and name; returns where the names are written down.
fn finish_assets(project: &Project, staging: &Path) -> Result<PathBuf> {
    // Intermediate files lie outside staging: what lies inside is published.
    let workshop = project.path("target/assemble");
    fs::create_dir_all(&workshop)
        .with_context(|| format!("{} cannot be made", workshop.display()))?;
    let fonts = fonts::finish(staging)?;
    let manifest = Manifest::new(
        &script::finish(project, staging, &workshop, "vitrine")?,
        &wasm::finish(project, staging, &workshop)?,
        &script::finish(project, staging, &workshop, "start")?,
        &script::finish(project, staging, &workshop, "embed")?,
        &style::finish(project, staging, &workshop, &fonts)?,
    );
    for used in USED {
        let file = staging.join(used);
        fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
    }
    let style = staging.join("style");
    fs::remove_dir_all(&style).with_context(|| format!("{} cannot be removed", style.display()))?;
    manifest.write(&workshop.join("assets.json"))
}

/// Runs the publisher. Given the manifest of the app's files, it writes complete documents, too.
fn publish(project: &Project, content: &Path, staging: &Path, options: &[&Path]) -> Result<()> {
    let cache = project.path("target/pictures");
    cmd!(
        project.shell(),
        "cargo run --quiet --package publish -- build --content {content} --out {staging} --cache {cache} {options...}"
    )
    .quiet()
    .run()
    .context("the pages were not written: what the publisher printed above says why")
}
