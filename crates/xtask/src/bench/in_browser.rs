//! Measurements in a browser on a slow connection and a slow processor.

use super::{freshness, preview_server::Server};
use crate::{project::Project, tools};
use anyhow::Result;
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use xshell::cmd;

/// A measurement of a built folder.
pub struct Script {
    /// Its name in `tests/bench/`.
    name: &'static str,
    /// The pages that it is made of, where no other is asked for.
    pages: &'static [&'static str],
}

/// First paint, of one page of each kind.
pub const PAINT: Script = Script {
    name: "paint",
    pages: &[
        "/fr/",
        "/en/union/",
        "/fr/actualites/",
        "/en/news/business-clusters-kick-off/",
        "/en/key-figures/",
        "/fr/chiffres-cles/taux-d-exportation/",
        "/en/sources/",
        "/fr/presse/",
        "/fr/plan-du-site/",
    ],
};

/// From click to page.
pub const NAVIGATION: Script = Script {
    name: "navigation",
    pages: &["/fr/"],
};

/// Lighthouse, one page of each kind in both languages. What is not found is left out: its status
/// alone takes points away.
pub const LIGHTHOUSE: Script = Script {
    name: "lighthouse",
    pages: &[
        "/fr/",
        "/en/",
        "/fr/union/",
        "/en/union/",
        "/fr/actualites/",
        "/en/news/",
        "/fr/actualites/lancement-des-grappes-d-entreprises/",
        "/en/news/business-clusters-kick-off/",
        "/fr/chiffres-cles/",
        "/en/key-figures/",
        "/fr/chiffres-cles/taux-d-exportation/",
        "/en/key-figures/export-rate/",
        "/fr/sources/",
        "/en/sources/",
        "/fr/presse/",
        "/en/press/",
        "/fr/mentions-legales/",
        "/en/legal-notice/",
        "/fr/plan-du-site/",
        "/en/site-map/",
    ],
};

/// What is measured.
#[derive(Args)]
pub struct Built {
    /// The built folder, instead of the project's dist/
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Addresses of the pages, instead of the usual ones
    addresses: Vec<String>,
}

impl Built {
    /// Serves the folder and runs the script, which fails where a mark is missed.
    pub fn measure(&self, project: &Project, script: &Script) -> Result<ExitCode> {
        tools::for_building(project)?;
        tools::for_testing(project)?;
        if script.name == LIGHTHOUSE.name {
            tools::for_lighthouse(project)?;
        }
        let folder = match &self.dir {
            Some(folder) => project.named(folder),
            None => project.path("dist"),
        };
        if let Some(warning) = freshness::warning(project.root(), &folder) {
            eprintln!("! {warning}");
        }
        let mut server = Server::start(project, &folder)?;
        let site = server.address()?;
        let mut addresses: Vec<&str> = self.addresses.iter().map(String::as_str).collect();
        if addresses.is_empty() {
            addresses.extend(script.pages);
        }
        let script = project.path(&format!("tests/bench/{}.mjs", script.name));
        let measured = cmd!(project.shell(), "node {script} {site} {addresses...}")
            .quiet()
            .run();
        Ok(match measured {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        })
    }
}
