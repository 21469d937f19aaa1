//! The test content with many news items.

use crate::project::Project;
use anyhow::Result;
use std::path::Path;
use xshell::cmd;

/// Copies the test content to `content` and adds `items` invented news items, in two languages.
///
/// # Errors
/// Where the content cannot be written.
pub fn invent(project: &Project, content: &Path, items: u32) -> Result<()> {
    let from = project.path("tests/fixtures/federation/content");
    let items = items.to_string();
    let command = cmd!(
        project.shell(),
        "cargo run --quiet --package invented-news -- --content {from} --out {content} --items {items}"
    );
    Ok(command.quiet().run()?)
}
