//! The style sheet: the files of `style/`, brought together in the order in which they are imported.

use super::asset::{self, Asset};
use crate::project::Project;
use anyhow::{Context, Result};
use std::path::Path;
use xshell::cmd;

/// The oldest browsers in which the site is styled: what they lack is written so that they understand it.
const BROWSERS: &str = "chrome 97, firefox 102, safari 16";

/// Bundles and minifies `style/site.css`, and files it.
///
/// # Errors
/// Where lightningcss fails, for example on a file that is imported and not there.
pub fn finish(project: &Project, staging: &Path, workshop: &Path) -> Result<Asset> {
    let program = project.npm_program("lightningcss")?;
    let from = staging.join("style/site.css");
    let to = workshop.join("site.css");
    cmd!(
        project.shell(),
        "{program} --bundle --minify --targets {BROWSERS} {from} --output-file {to}"
    )
    .quiet()
    .run()
    .context("lightningcss could not bundle style/site.css")?;
    Asset::write(staging, "site", "css", &asset::read(&to)?)
}
