//! The tests that need a browser.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use xshell::cmd;

/// The Rust tests of the app, compiled to WebAssembly and run by wasm-bindgen's runner.
///
/// `webdriver.json` says how the browser is started.
pub fn wasm(project: &Project) -> Result<()> {
    let shell = project.shell();
    let driver = cmd!(shell, "which chromedriver")
        .quiet()
        .read()
        .context("chromedriver is missing: run `cargo xtask setup --tests`")?;
    // Without --quiet, which cargo would hand on to a runner that does not know it.
    let command = cmd!(
        shell,
        "cargo test --package vitrine --target wasm32-unknown-unknown --features browser --lib"
    );
    Ok(command.env("CHROMEDRIVER", driver).quiet().run()?)
}

/// Holds that the suite `build` has written the sites.
///
/// # Errors
/// Where one is missing.
pub fn built_sites(project: &Project) -> Result<()> {
    for site in ["target/site", "target/federation"] {
        if !project.path(site).join("index.html").is_file() {
            bail!("{site} holds no site: run `cargo xtask test --only build` first");
        }
    }
    Ok(())
}

/// The tests of the built sites.
pub fn sites(project: &Project) -> Result<()> {
    built_sites(project)?;
    let program = project.npm_program("playwright")?;
    let command = cmd!(
        project.shell(),
        "{program} test --config tests/browser/playwright.config.mjs"
    );
    Ok(command.quiet().run()?)
}
