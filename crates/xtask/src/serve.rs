//! The site on the developer's screen, built anew at each change.

use crate::{
    content_folder::{self, ContentFolder},
    hand_over,
    project::Project,
    tools,
};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask serve`.
#[derive(Args)]
pub struct Serve {
    /// The port of 127.0.0.1 to listen on
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// Show the invented federation of the tests, which has every form of a figure in every state:
    /// /fr/catalogue/ and /en/catalogue/
    #[arg(long, conflicts_with = "folder")]
    catalogue: bool,
    #[command(flatten)]
    content: ContentFolder,
}

impl Serve {
    /// Serves until it is interrupted.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let content = if self.catalogue {
            project.path("tests/fixtures/federation/content")
        } else {
            self.content.locate(project)?
        };
        tools::for_building(project)?;
        let port = self.port.to_string();
        let trunk = cmd!(
            project.shell(),
            "trunk serve --address 127.0.0.1 --port {port}"
        );
        hand_over::to(trunk.env(content_folder::VARIABLE, content))
    }
}
