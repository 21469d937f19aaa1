//! The preview server of a measurement.

use crate::project::Project;
use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};
use xshell::cmd;

/// The preview server of a measurement; it ends with it.
pub struct Server(Child);

impl Server {
    /// Serves a folder at a free port.
    pub fn start(project: &Project, folder: &Path) -> Result<Self> {
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
    pub fn address(&mut self) -> Result<String> {
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
