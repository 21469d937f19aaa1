//! The check of the content, without building anything from it.

use crate::{content_folder::ContentFolder, hand_over, project::Project};
use anyhow::Result;
use clap::{Args, ValueEnum};
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask check`.
#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    content: ContentFolder,
    /// How the problems are told: text for people, json for programs
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Check {
    /// Ends as the check of the publisher ends.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let content = self.content.locate(project)?;
        let format = match self.format {
            Format::Text => "text",
            Format::Json => "json",
        };
        hand_over::to(cmd!(
            project.shell(),
            "cargo run --quiet --package publish -- check --content {content} --format {format}"
        ))
    }
}
