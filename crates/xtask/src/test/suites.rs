//! The steps of the suites, in the order in which they run: what is quick to fail comes first.

use super::{
    browser, html, outputs,
    suite::{Suite, TestStep},
};
use crate::{build, project::Project, tools};
use anyhow::{Context, Result, bail};
use xshell::cmd;

/// Every step.
pub fn steps() -> Vec<TestStep> {
    let step = |suite, name, run| TestStep { suite, name, run };
    vec![
        step(Suite::Format, "layout of the Rust code", format),
        step(Suite::Style, "lints of the style sheets", style),
        step(Suite::Spelling, "spelling", spelling),
        step(Suite::Lint, "lints of the host programs", lint_host),
        step(
            Suite::Lint,
            "lints of the app, prerendering",
            lint_prerender,
        ),
        step(
            Suite::Lint,
            "lints of the app, in the browser",
            lint_browser,
        ),
        step(Suite::Unit, "tests of the host programs", unit_host),
        step(
            Suite::Unit,
            "tests of the app, prerendering",
            unit_prerender,
        ),
        step(
            Suite::Wasm,
            "tests of the app, inside a browser",
            browser::wasm,
        ),
        step(Suite::Build, "production build of the site", build_site),
        step(
            Suite::Build,
            "production build of the test content",
            build_fixture,
        ),
        step(Suite::Html, "rules of HTML on every page", html::rules),
        step(Suite::Html, "Nu validator on every page", html::nu),
        step(
            Suite::Build,
            "classes of the style sheets and of the pages",
            classes,
        ),
        step(
            Suite::Spreadsheet,
            "key figures in a spreadsheet program",
            spreadsheet,
        ),
        step(
            Suite::Outputs,
            "files beside the pages, by parsers of others",
            outputs::parsed,
        ),
        step(
            Suite::Outputs,
            "security.txt, by a validator of others",
            outputs::security_txt,
        ),
        step(Suite::Browser, "tests of the built sites", browser::sites),
    ]
}

fn format(project: &Project) -> Result<()> {
    cmd!(project.shell(), "cargo fmt --all --check")
        .quiet()
        .run()
        .context("`cargo fmt --all` puts the code in order")
}

fn lint_host(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "cargo clippy --quiet --workspace --exclude vitrine --all-targets -- --deny warnings"
    );
    Ok(command.quiet().run()?)
}

fn lint_prerender(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "cargo clippy --quiet --package vitrine --features ssr --all-targets -- --deny warnings"
    );
    Ok(command.quiet().run()?)
}

fn lint_browser(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "cargo clippy --quiet --package vitrine --target wasm32-unknown-unknown --features browser --bins --lib -- --deny warnings"
    );
    Ok(command.quiet().run()?)
}

fn style(project: &Project) -> Result<()> {
    let program = project.npm_program("stylelint")?;
    // The pattern is stylelint's to expand.
    let pattern = "style/**/*.css";
    Ok(cmd!(project.shell(), "{program} {pattern}").quiet().run()?)
}

/// Finds rules for what no page has, in what the suite `build` has written.
fn classes(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "node tests/style/classes.mjs target/site target/federation"
    );
    Ok(command.quiet().run()?)
}

/// Opens the files of what the suite `build` has written.
fn spreadsheet(project: &Project) -> Result<()> {
    tools::for_spreadsheets(project)?;
    let command = cmd!(
        project.shell(),
        "node --test tests/spreadsheet/figures.test.mjs"
    );
    Ok(command.quiet().run()?)
}

fn spelling(project: &Project) -> Result<()> {
    let program = tools::typos_program(project);
    cmd!(project.shell(), "{program}")
        .quiet()
        .run()
        .context("correct the words above, or list a right one in _typos.toml")
}

fn unit_host(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "cargo test --quiet --workspace --exclude vitrine"
    );
    Ok(command.quiet().run()?)
}

fn unit_prerender(project: &Project) -> Result<()> {
    let command = cmd!(
        project.shell(),
        "cargo test --quiet --package vitrine --features ssr"
    );
    Ok(command.quiet().run()?)
}

fn build_site(project: &Project) -> Result<()> {
    build_content(project, "content", "target/site")
}

fn build_fixture(project: &Project) -> Result<()> {
    build_content(
        project,
        "tests/fixtures/federation/content",
        "target/federation",
    )
}

fn build_content(project: &Project, content: &str, out: &str) -> Result<()> {
    let folder = project.path(content);
    if !folder.is_dir() {
        bail!("{content} is missing: restore it from version control");
    }
    build::site(project, &folder, &project.path(out))
}
