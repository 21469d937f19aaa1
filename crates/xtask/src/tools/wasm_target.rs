//! The compiler's WebAssembly target.

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use xshell::cmd;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the toolchain unless it is there.
pub fn ensure(project: &Project) -> Result<()> {
    let shell = project.shell();
    let installed = cmd!(shell, "rustup target list --installed")
        .quiet()
        .read()
        .context("rustup is missing: install Rust by rustup, then run this command again")?;
    if installed.lines().any(|line| line.trim() == TARGET) {
        return Ok(());
    }
    step("install the WebAssembly target", || {
        cmd!(shell, "rustup target add {TARGET}")
            .quiet()
            .run()
            .context("rustup could not add it: check the network, then run `rustup target add wasm32-unknown-unknown`")
    })
}
