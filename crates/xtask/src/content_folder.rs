//! The option by which a command is given other content than the project's own.

use crate::project::Project;
use anyhow::{Result, bail};
use clap::Args;
use std::path::PathBuf;

/// The environment variable by which Trunk's hook learns the folder.
pub const VARIABLE: &str = "SITE_CONTENT";

/// Where the content is read from.
#[derive(Args)]
pub struct ContentFolder {
    /// The content to publish, instead of the project's content/
    #[arg(long = "content", value_name = "DIR", env = VARIABLE)]
    folder: Option<PathBuf>,
}

impl ContentFolder {
    /// The folder's absolute path.
    ///
    /// # Errors
    /// Where there is no such folder.
    pub fn locate(&self, project: &Project) -> Result<PathBuf> {
        let folder = match &self.folder {
            Some(folder) => project.named(folder),
            None => project.path("content"),
        };
        if !folder.is_dir() {
            bail!(
                "{} is not a folder of content: name one by --content, from where you stand",
                folder.display()
            );
        }
        Ok(folder)
    }
}
