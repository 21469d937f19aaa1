//! Where the project lies, and the shell that its programs run in.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use xshell::Shell;

/// The project's folder and a shell that stands in it.
pub struct Project {
    root: PathBuf,
    shell: Shell,
}

impl Project {
    /// Finds the project from where xtask itself was compiled, and stands in its folder.
    pub fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .context("xtask does not lie in crates/xtask of the project")?
            .to_path_buf();
        let shell = Shell::new().context("no current folder: start cargo xtask in the project")?;
        shell.change_dir(&root);
        Ok(Self { root, shell })
    }

    /// The folder that holds the root `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The shell in which programs run, standing in [`Project::root`].
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// The program that an npm package of the project brought.
    pub fn npm_program(&self, name: &str) -> PathBuf {
        self.root.join("node_modules/.bin").join(name)
    }
}
