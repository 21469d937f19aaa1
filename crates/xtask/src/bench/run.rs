//! One run of the publisher.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{fmt, fs, path::Path};
use xshell::cmd;

/// What the publisher says of its own run.
#[derive(Deserialize)]
pub struct Run {
    pages: u64,
    files: u64,
    parts: Vec<Part>,
    peak_memory_kib: Option<u64>,
}

#[derive(Deserialize)]
struct Part {
    name: String,
    milliseconds: u64,
}

impl Run {
    /// Publishes `content` into `out`, with a folder of pictures in `workshop`.
    ///
    /// # Errors
    /// Where the publisher fails.
    pub fn of(
        project: &Project,
        content: &Path,
        out: &Path,
        manifest: &Path,
        workshop: &Path,
    ) -> Result<Self> {
        let program = project.path("target/publisher/publish");
        let (told, cache) = (workshop.join("run.json"), workshop.join("pictures"));
        let run = cmd!(
            project.shell(),
            "{program} build --content {content} --out {out} --assets {manifest} --cache {cache} --measure {told}"
        )
        .quiet()
        .ignore_status()
        .output()?;
        // What it warns of is no news in a measurement.
        if !run.status.success() {
            bail!("{}", String::from_utf8_lossy(&run.stderr));
        }
        let told = fs::read_to_string(&told).context("the publisher told nothing of its run")?;
        serde_json::from_str(&told).context("the publisher told something else of its run")
    }

    /// How long it took, in milliseconds.
    pub fn total(&self) -> u64 {
        self.parts.iter().map(|part| part.milliseconds).sum()
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pages, files, .. } = self;
        for Part { name, milliseconds } in &self.parts {
            writeln!(f, "  {name:<14} {milliseconds:>7} ms")?;
        }
        let total = self.total();
        let each = total as f64 / *pages as f64;
        writeln!(
            f,
            "  {:<14} {total:>7} ms: {pages} pages, {files} files, {each:.2} ms a page",
            "total"
        )?;
        match self.peak_memory_kib {
            Some(peak) => writeln!(f, "  {:<14} {:>7} MiB", "peak memory", peak / 1024),
            None => writeln!(f, "  peak memory    not known on this system"),
        }
    }
}
