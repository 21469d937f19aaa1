//! Confirming translations after review.

use crate::{content_folder::ContentFolder, hand_over, project::Project};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask translated`.
#[derive(Args)]
pub struct Translated {
    /// Ids of the records whose languages were compared: press, or pages/press
    #[arg(value_name = "ID", required_unless_present = "all")]
    ids: Vec<String>,
    /// Every record that is written in both languages
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    #[command(flatten)]
    content: ContentFolder,
}

impl Translated {
    /// Ends as the publisher ends, which knows the records.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let content = self.content.locate(project)?;
        let ids = &self.ids;
        let all = self.all.then_some("--all");
        hand_over::to(cmd!(
            project.shell(),
            "cargo run --quiet --package publish -- translated --content {content} {all...} {ids...}"
        ))
    }
}
