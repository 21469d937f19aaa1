//! The files beside the pages of what the suite `build` has written, in programs of others.

use crate::{project::Project, tools};
use anyhow::Result;
use xshell::cmd;

/// Calendars, contact cards, sitemap, robots.txt and structured data.
pub fn parsed(project: &Project) -> Result<()> {
    tools::for_outputs(project)?;
    let files = project.shell().read_dir("tests/outputs")?;
    let tests = files
        .into_iter()
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"));
    Ok(cmd!(project.shell(), "node --test {tests...}")
        .quiet()
        .run()?)
}

/// The one file that only a program in Python reads strictly. The site itself has none as long as
/// its operator cannot be reached.
pub fn security_txt(project: &Project) -> Result<()> {
    let python_path = tools::for_outputs(project)?;
    let command = cmd!(
        project.shell(),
        "python3 -B tests/outputs/security_txt.py target/federation"
    );
    Ok(command.env("PYTHONPATH", python_path).quiet().run()?)
}
