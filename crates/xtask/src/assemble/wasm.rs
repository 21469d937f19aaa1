//! The app's WebAssembly, made as small as it gets.

use super::asset::{self, Asset};
use crate::project::Project;
use anyhow::{Context, Result};
use std::path::Path;
use xshell::cmd;

/// What the compiler's own output uses: wasm-opt refuses what it is not told of.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Optimises for size and files the result.
///
/// # Errors
/// Where wasm-opt fails or Trunk wrote no WebAssembly.
pub fn finish(project: &Project, staging: &Path, workshop: &Path) -> Result<Asset> {
    let program = project.npm_program("wasm-opt")?;
    let from = staging.join("vitrine_bg.wasm");
    let to = workshop.join("vitrine.wasm");
    cmd!(
        project.shell(),
        "{program} -Oz --strip-producers {FEATURES...} {from} --output {to}"
    )
    .quiet()
    .run()
    .context("wasm-opt could not optimise the WebAssembly")?;
    Asset::write(staging, "vitrine", "wasm", &asset::read(&to)?)
}
