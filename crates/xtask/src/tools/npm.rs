//! The packages of `package.json`, exactly as `package-lock.json` names them.

use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use xshell::cmd;

/// Installs the packages unless those of this very lock file are there.
pub fn ensure(project: &Project) -> Result<()> {
    let shell = project.shell();
    let lock = fs::read(project.path("package-lock.json"))
        .context("package-lock.json is missing: restore it from version control")?;
    let stamp: String = Sha256::digest(&lock)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let stamp_file = project.path("node_modules/.installed-lock");
    if fs::read_to_string(&stamp_file).is_ok_and(|installed| installed == stamp) {
        return Ok(());
    }
    step("install the npm packages", || {
        let install = cmd!(
            shell,
            "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error"
        );
        // The programs of these packages are put in place by their scripts; that of another would
        // download Java.
        let put_in_place = cmd!(
            shell,
            "npm rebuild --loglevel=error esbuild lightningcss-cli"
        );
        install
            .quiet()
            .run()
            .and_then(|()| put_in_place.quiet().ignore_stdout().run())
            .context("npm could not install them: Node 20 or later with npm is needed (https://nodejs.org, or Debian's packages nodejs and npm)")?;
        fs::write(&stamp_file, &stamp).context("could not note that the packages are installed")
    })
}
