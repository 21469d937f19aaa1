//! The folder that a build replaces as a whole.

use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

/// What a site has at its root.
const SIGN: &str = "index.html";

/// Where Trunk prepares a build; it may be left over from one that failed.
const STAGING: &str = ".stage";

/// Makes sure that nothing but an earlier site is lost when `out` is replaced.
///
/// # Errors
/// Where `out` contains the project, is a file, or holds something else than a site.
pub fn replaceable(out: &Path, project: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    let real = out
        .canonicalize()
        .with_context(|| format!("{} cannot be read", out.display()))?;
    if project.starts_with(&real) {
        bail!(
            "{} contains the project, and a build replaces the whole folder: name another by --out",
            out.display()
        );
    }
    let unreadable = || format!("{} is expected to be a folder", out.display());
    let mut empty = true;
    for entry in fs::read_dir(&real).with_context(unreadable)? {
        empty &= entry.with_context(unreadable)?.file_name() == STAGING;
    }
    if !empty && !real.join(SIGN).is_file() {
        bail!(
            "{} holds something else than a site, and a build replaces the whole folder: empty it, or name another by --out",
            out.display()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    // A build never wipes a folder of other things, and takes a new, an empty or an earlier one.
    #[test]
    fn only_a_site_is_replaced() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().canonicalize().unwrap();
        let project = root.join("project");
        let out = root.join("out");
        fs::create_dir(&project).unwrap();
        assert!(replaceable(&out, &project).is_ok());
        fs::create_dir_all(out.join(STAGING)).unwrap();
        assert!(replaceable(&out, &project).is_ok());
        fs::write(out.join("letter.txt"), "").unwrap();
        assert!(replaceable(&out, &project).is_err());
        fs::write(out.join(SIGN), "").unwrap();
        assert!(replaceable(&out, &project).is_ok());
        fs::write(root.join(SIGN), "").unwrap();
        assert!(replaceable(&root, &project).is_err());
        assert!(replaceable(&project, &project).is_err());
    }
}
