//! Measurements in a browser on a slow connection and a slow processor.

use crate::{project::Project, tools};
use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, ExitCode, Stdio},
};
use xshell::cmd;

/// What can be measured.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Measurement {
    /// First paint of pages, against the same pages with WebAssembly blocked
    Paint,
    /// From a click on a link in view, and on the language toggle, to the new page
    Navigation,
}

/// Options of `cargo xtask bench`.
#[derive(Args)]
pub struct Bench {
    /// What to measure
    measurement: Measurement,
    /// The built folder, instead of the project's dist/
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Addresses of the pages, instead of one of each of the heavier kinds
    addresses: Vec<String>,
}

impl Bench {
    /// Serves the folder, measures, and fails where a mark is missed.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        tools::for_building(project)?;
        tools::for_testing(project)?;
        let folder = match &self.dir {
            Some(folder) => project.named(folder),
            None => project.path("dist"),
        };
        let mut server = Server::start(project, &folder)?;
        let site = server.address()?;
        let (script, usual): (_, &[&str]) = match self.measurement {
            Measurement::Paint => (
                "paint",
                &[
                    "/fr/",
                    "/en/key-figures/",
                    "/fr/actualites/",
                    "/en/sources/",
                ],
            ),
            Measurement::Navigation => ("navigation", &["/fr/"]),
        };
        let script = project.path(&format!("tests/bench/{script}.mjs"));
        let mut addresses: Vec<&str> = self.addresses.iter().map(String::as_str).collect();
        if addresses.is_empty() {
            addresses.extend(usual);
        }
        let measured = cmd!(project.shell(), "node {script} {site} {addresses...}")
            .quiet()
            .run();
        Ok(match measured {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        })
    }
}

/// The preview server of a measurement; it ends with it.
struct Server(Child);

impl Server {
    fn start(project: &Project, folder: &Path) -> Result<Self> {
        cmd!(project.shell(), "cargo build --quiet --package preview")
            .quiet()
            .run()?;
        let program = project.path("target/debug/preview");
        let server = Command::new(&program)
            .arg("--dir")
            .arg(folder)
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be started", program.display()))?;
        Ok(Self(server))
    }

    /// Where it serves, from the line that it prints first.
    fn address(&mut self) -> Result<String> {
        let output = self.0.stdout.take().context("the server prints nothing")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let (_, address) = line
            .trim_end()
            .rsplit_once(" at ")
            .context("the folder is not served: build it first by `cargo xtask build`")?;
        Ok(address.trim_end_matches('/').to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already needs no ending.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
