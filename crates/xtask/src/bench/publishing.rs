//! How long publishing takes, and how much memory, when there are many news items.

use super::{invented::invent, run::Run, sameness::same_files};
use crate::{
    assemble::{self, Asset, Manifest},
    project::Project,
    step::step,
    tools,
};
use anyhow::{Context, Result};
use clap::Args;
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};
use xshell::cmd;

/// The test content with this many items has to be published within the mark.
const MARKED_ITEMS: u32 = 10_000;

/// In milliseconds, from reading the content to the last file.
const MARK: u64 = 20_000;

/// What is measured.
#[derive(Args)]
pub struct Publishing {
    /// How many invented news items are added to the test content, in two languages
    #[arg(long, value_name = "NUMBER", default_value_t = 1000)]
    items: u32,
}

impl Publishing {
    /// Publishes twice, and fails where the bytes differ or the mark is missed.
    pub fn measure(&self, project: &Project) -> Result<ExitCode> {
        tools::for_building(project)?;
        let workshop = project.path("target/bench-build");
        emptied(&workshop)?;
        let content = workshop.join("content");
        let manifest = step("invent the content", || {
            invent(project, &content, self.items)?;
            let build = cmd!(
                project.shell(),
                "cargo build --quiet --profile publisher --package publish"
            );
            build.quiet().run()?;
            assets(project, &workshop)
        })?;
        let publish = |name: &str| {
            let out = workshop.join(name);
            let run = step(&format!("publish it, {name} run"), || {
                Run::of(project, &content, &out, &manifest, &workshop)
            })?;
            Ok::<_, anyhow::Error>((out, run))
        };
        let (first_folder, first) = publish("first")?;
        let (second_folder, second) = publish("second")?;
        let differing = same_files(&first_folder, &second_folder)?;
        fs::remove_dir_all(&workshop)
            .with_context(|| format!("{} cannot be removed", workshop.display()))?;

        println!("{} news items added to the test content", self.items);
        println!("first run, every picture drawn anew\n{first}");
        println!("second run, with the pictures of the first\n{second}");
        match &differing {
            None => println!("both runs wrote the same bytes"),
            Some(path) => println!("✗ the runs differ, first in {path}"),
        }
        let missed = self.items <= MARKED_ITEMS && first.total() > MARK;
        let sign = if missed { '✗' } else { '✓' };
        println!("{sign} mark: {MARK} ms for up to {MARKED_ITEMS} items");
        Ok(if missed || differing.is_some() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}

/// The real style sheet, which every page carries, and names of an app that nobody loads here.
fn assets(project: &Project, workshop: &Path) -> Result<PathBuf> {
    let style = workshop.join("site.css");
    assemble::bundle(project, &project.path("style/site.css"), &style)?;
    let style = Asset::write(workshop, "site", "css", &fs::read(&style)?)?;
    let named = |stem, extension| Asset::write(workshop, stem, extension, b"");
    let manifest = Manifest::new(
        &named("vitrine", "js")?,
        &named("vitrine", "wasm")?,
        &named("start", "js")?,
        &named("embed", "js")?,
        &style,
    );
    manifest.write(&workshop.join("assets.json"))
}

/// Makes a folder, or empties the one that is there.
pub fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}
