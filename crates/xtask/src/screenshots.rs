//! Pictures of every kind of page, compared with the accepted ones.

use crate::{project::Project, test::built_sites, tools};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use xshell::cmd;

/// Options of `cargo xtask screenshots`.
#[derive(Args)]
pub struct Screenshots {
    /// Take what the pages look like now for right, once you have looked at the pictures
    #[arg(long)]
    accept: bool,
    /// Kinds of pages, such as `home` or `press-release`, instead of all
    kinds: Vec<String>,
}

impl Screenshots {
    /// Leaves the pictures in `target/screenshots/`, and fails where one differs.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        tools::for_building(project)?;
        tools::for_testing(project)?;
        built_sites(project)?;
        let program = project.npm_program("playwright")?;
        let names: Vec<String> = self
            .kinds
            .iter()
            .map(|kind| format!(" {kind} looks"))
            .collect();
        let chosen = (!names.is_empty()).then(|| format!("--grep={}", names.join("|")));
        let mut command = cmd!(
            project.shell(),
            "{program} test --config tests/browser/playwright.config.mjs --project pictures {chosen...}"
        )
        .env("PICTURES", "1");
        if self.accept {
            command = command.env("ACCEPT_PICTURES", "1");
        }
        let compared = command.quiet().run();
        println!(
            "the pictures are in {}",
            project.path("target/screenshots").display()
        );
        Ok(match compared {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        })
    }
}
