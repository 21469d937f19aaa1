//! A step of a job: announced before it starts, timed when it ends.

use anyhow::{Context, Result};
use std::time::Instant;

/// Says what is about to happen, does it, and says how long it took.
///
/// # Errors
/// The error of `work`, with the name of the step in front.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("→ {name}");
    let started = Instant::now();
    let outcome = work().with_context(|| format!("{name}: failed"))?;
    eprintln!("✓ {name} ({:.1} s)", started.elapsed().as_secs_f64());
    Ok(outcome)
}
