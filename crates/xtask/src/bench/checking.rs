//! How long the check takes when there are many news items.

use super::{invented::invent, publishing::emptied};
use crate::{project::Project, step::step};
use anyhow::{Context, Result, bail};
use clap::Args;
use std::{
    fs,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};
use xshell::cmd;

/// The test content with this many items has to be checked within the mark.
const MARKED_ITEMS: u32 = 10_000;

/// From the start of the program, built as `cargo xtask check` builds it, to its last word.
const MARK: Duration = Duration::from_secs(2);

/// Of so many runs the shortest counts: what else the machine does can only make one longer.
const RUNS: usize = 5;

/// What is measured.
#[derive(Args)]
pub struct Checking {
    /// How many invented news items are added to the test content, in two languages
    #[arg(long, value_name = "NUMBER", default_value_t = MARKED_ITEMS)]
    items: u32,
}

impl Checking {
    /// Checks several times, and fails where the mark is missed.
    pub fn measure(&self, project: &Project) -> Result<ExitCode> {
        let workshop = project.path("target/bench-check");
        emptied(&workshop)?;
        let content = workshop.join("content");
        step("invent the content", || {
            invent(project, &content, self.items)?;
            let build = cmd!(project.shell(), "cargo build --quiet --package publish");
            build.quiet().run()?;
            // As editors leave it: each translation confirmed.
            run(project, &["translated", "--all"], &content).map(drop)
        })?;
        let runs = (0..RUNS).map(|_| run(project, &["check"], &content));
        let mut runs = runs.collect::<Result<Vec<_>>>()?;
        runs.sort();
        fs::remove_dir_all(&workshop)
            .with_context(|| format!("{} cannot be removed", workshop.display()))?;
        println!("{} news items added to the test content", self.items);
        let seconds: Vec<_> = runs
            .iter()
            .map(|it| format!("{:.2}", it.as_secs_f64()))
            .collect();
        println!("checked in {} s", seconds.join(", "));
        let missed = self.items <= MARKED_ITEMS && runs.first().is_none_or(|it| *it > MARK);
        let sign = if missed { '✗' } else { '✓' };
        println!(
            "{sign} mark: {} s for up to {MARKED_ITEMS} items",
            MARK.as_secs()
        );
        Ok(if missed {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}

/// Runs the publisher on `content`; how long it took.
fn run(project: &Project, command: &[&str], content: &Path) -> Result<Duration> {
    let program = project.path("target/debug/publish");
    let started = Instant::now();
    let run = cmd!(
        project.shell(),
        "{program} {command...} --content {content}"
    );
    let output = run.quiet().ignore_status().output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(started.elapsed())
}
