//! Programs that come as Python packages, each kept in a folder of its own inside the project's
//! target folder.

use super::debian;
use crate::{project::Project, step::step};
use anyhow::{Context, Result};
use std::path::PathBuf;
use xshell::cmd;

/// A program with all that it needs.
pub struct Python {
    /// Name and version of its folder.
    folder: &'static str,
    /// What it is, as it is announced.
    what: &'static str,
    /// The packages, each at its pinned version: no other is installed with them.
    packages: &'static [&'static str],
}

/// The spelling checker.
pub const TYPOS: Python = Python {
    folder: "typos-1.52.0",
    what: "the spelling checker",
    packages: &["typos==1.52.0"],
};

/// The validator of security.txt, without what it needs for signed files and for fetching them.
pub const SECTXT: Python = Python {
    folder: "sectxt-0.9.8",
    what: "the validator of security.txt",
    packages: &[
        "sectxt==0.9.8",
        "langcodes==3.5.0",
        "python-dateutil==2.9.0.post0",
        "six==1.17.0",
        "validators==0.35.0",
    ],
};

impl Python {
    /// Where it is once it is installed.
    pub fn folder(&self, project: &Project) -> PathBuf {
        project.path("target/tools").join(self.folder)
    }

    /// Installs it unless that version is there.
    pub fn ensure(&self, project: &Project) -> Result<()> {
        let folder = self.folder(project);
        if folder.exists() {
            return Ok(());
        }
        debian::ensure(project, &[&debian::PIP])?;
        let shell = project.shell();
        let packages = self.packages;
        step(&format!("install {}", self.what), || {
            cmd!(
                shell,
                "pip3 install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target {folder} {packages...}"
            )
            .quiet()
            .run()
            .with_context(|| {
                let packages = packages.join(" ");
                format!("pip could not install it: run `pip3 install --no-deps {packages}` and read what it says")
            })
        })
    }
}
