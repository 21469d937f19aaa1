//! The scripts: the start script, that of figures on other sites, and the glue that wasm-bindgen writes between WebAssembly and browser.

use super::asset::{self, Asset};
use crate::project::Project;
use anyhow::{Context, Result};
use std::path::Path;
use xshell::cmd;

/// Asks browsers to compile every function as the script arrives, beside the main thread, instead of
/// at the first click that needs it. Those that do not know it pass over a comment.
const EAGER: &str = "//# allFunctionsCalledOnLoad";

/// Minifies the module `STEM.js` of the staging folder, with what it imports in it and its exports
/// kept, and files it.
///
/// # Errors
/// Where esbuild fails or the module is not there.
pub fn finish(project: &Project, staging: &Path, workshop: &Path, stem: &str) -> Result<Asset> {
    let program = project.npm_program("esbuild")?;
    let from = staging.join(format!("{stem}.js"));
    let to = workshop.join(format!("{stem}.js"));
    cmd!(
        project.shell(),
        "{program} {from} --bundle --minify --format=esm --target=es2020 --charset=utf8 --banner:js={EAGER} --log-level=warning --outfile={to}"
    )
    .quiet()
    .run()
    .with_context(|| format!("esbuild could not minify {stem}.js"))?;
    Asset::write(staging, stem, "js", &asset::read(&to)?)
}
