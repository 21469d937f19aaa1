//! How long the parts of a run took, for who wants to make it shorter.

use publish::{Code, Problem};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// The parts of a run so far.
pub struct Measured {
    since: Instant,
    parts: Vec<(&'static str, Duration)>,
}

impl Measured {
    /// Nothing yet; the first part begins.
    pub fn begin() -> Self {
        Self {
            since: Instant::now(),
            parts: Vec::new(),
        }
    }

    /// A part has ended, and the next one begins.
    pub fn ended(&mut self, name: &'static str) {
        let now = Instant::now();
        self.parts.push((name, now - self.since));
        self.since = now;
    }

    /// Writes what is known of the run as JSON.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, file: &Path, pages: usize, files: usize) -> Result<(), Problem> {
        let part = |(name, time): &(&str, Duration)| json!({ "name": name, "milliseconds": time.as_millis() as u64 });
        let told = json!({
            "pages": pages,
            "files": files,
            "parts": self.parts.iter().map(part).collect::<Vec<_>>(),
            "peak_memory_kib": peak_memory(),
        });
        fs::write(file, format!("{told:#}\n")).map_err(|error| {
            let expected = "a place that can be written to";
            let path = file.display().to_string();
            Problem::new(Code::Unwritable, path, "", expected, error.to_string())
                .with_help("name another file with --measure")
        })
    }
}

/// The most memory that this process has had, in KiB; only Linux says it.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
