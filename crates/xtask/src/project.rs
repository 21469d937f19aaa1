//! Where the project lies, where the user stands, and the shell that programs run in.

use anyhow::{Context, Result, bail};
use std::{
    env,
    path::{Path, PathBuf},
};
use xshell::Shell;

/// The project's folder and a shell that stands in it.
pub struct Project {
    root: PathBuf,
    standing: PathBuf,
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
        let standing =
            env::current_dir().context("no current folder: start cargo xtask in the project")?;
        let shell = Shell::new().context("no current folder: start cargo xtask in the project")?;
        shell.change_dir(&root);
        Ok(Self {
            root,
            standing,
            shell,
        })
    }

    /// The folder that holds the root `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The path that the user means, who names it from where they stand.
    pub fn named(&self, path: &Path) -> PathBuf {
        self.standing.join(path)
    }

    /// The shell in which programs run, standing in the project's folder.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// The program that an npm package of the project brought.
    ///
    /// # Errors
    /// Where the packages are not installed.
    pub fn npm_program(&self, name: &str) -> Result<PathBuf> {
        let program = self.root.join("node_modules/.bin").join(name);
        if !program.exists() {
            bail!(
                "{name} is missing from node_modules: run `cargo xtask setup`, which installs it"
            );
        }
        Ok(program)
    }
}
