//! The one way to the disk.

use crate::{Code, Problem};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files of a run, held until all of them are there.
#[derive(Debug, Default)]
pub struct Outputs {
    files: BTreeMap<String, File>,
}

/// A file to be written. It is kept under its path in small letters, because some file systems do
/// not tell capitals from them.
#[derive(Debug)]
struct File {
    path: String,
    bytes: Vec<u8>,
}

impl Outputs {
    /// Adds a file. `path` is relative to the output folder with `/` between its segments.
    ///
    /// # Errors
    /// When the path leads out of the folder, or a file of this run has it already.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), Problem> {
        let path = path.into();
        if !path.split('/').all(is_plain_segment) {
            let expected = "a path inside the output folder";
            return Err(Problem::new(
                Code::OutputPath,
                &path,
                "",
                expected,
                format!("`{path}`"),
            ));
        }
        let key = path.to_lowercase();
        if self.files.contains_key(&key) {
            let expected = "each output written once";
            let found = format!("`{path}` a second time");
            return Err(Problem::new(Code::OutputTwice, &path, "", expected, found));
        }
        let bytes = bytes.into();
        self.files.insert(key, File { path, bytes });
        Ok(())
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.values().map(|file| file.path.as_str())
    }

    /// Writes all files below `root`, which is made where it is missing. Files of an earlier run
    /// that have the same names are replaced.
    ///
    /// # Errors
    /// When a folder cannot be made, a link leads out of `root`, or a file cannot be written.
    pub fn write(&self, root: &Path) -> Result<(), Problem> {
        fs::create_dir_all(root).map_err(|error| unwritable(root, &error))?;
        let root = root
            .canonicalize()
            .map_err(|error| unwritable(root, &error))?;
        for File { path, bytes } in self.files.values() {
            let target = root.join(path);
            let folder = target.parent().unwrap_or(&root);
            fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
            let inside = folder
                .canonicalize()
                .is_ok_and(|folder| folder.starts_with(&root));
            if !inside || target.is_symlink() {
                let expected = "an output folder without links that lead out of it";
                return Err(Problem::new(
                    Code::OutputPath,
                    path,
                    "",
                    expected,
                    "such a link",
                ));
            }
            fs::write(&target, bytes).map_err(|error| unwritable(&target, &error))?;
        }
        Ok(())
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    let expected = "a place that can be written to";
    Problem::new(
        Code::Unwritable,
        path.display().to_string(),
        "",
        expected,
        error.to_string(),
    )
    .with_help("check the folder given with --out and its permissions")
}

/// The one folder with a dot that the web gives a meaning (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

fn is_plain_segment(segment: &str) -> bool {
    !segment.is_empty()
        && (!segment.starts_with('.') || segment == WELL_KNOWN)
        && !segment.contains(['\\', ':'])
        && !segment.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A path that leaves the output folder, in whatever spelling, is refused.
    #[test]
    fn outputs_stay_in_their_folder() {
        for path in [
            "../a", "/a", "a/../b", "a//b", "a\\b", "C:/a", "", "a/./b", "a\0b", ".a",
        ] {
            let problem = Outputs::default().add(path, "").unwrap_err();
            assert_eq!(problem.code, Code::OutputPath, "{path}");
        }
    }

    /// Of the names that begin with a dot, the web's own folder alone can be written.
    #[test]
    fn the_well_known_folder_can_be_written() {
        let mut outputs = Outputs::default();
        outputs.add(".well-known/security.txt", "x").unwrap();
        for path in [".well-known2/a", ".Well-known/a", ".well-known/.a"] {
            assert_eq!(outputs.add(path, "x").unwrap_err().code, Code::OutputPath);
        }
    }

    /// A second output of the same name is refused, and the first stays.
    #[test]
    fn no_output_is_overwritten() {
        let mut outputs = Outputs::default();
        outputs.add("fr/a.json", "first").unwrap();
        assert_eq!(
            outputs.add("fr/a.json", "second").unwrap_err().code,
            Code::OutputTwice
        );
        assert_eq!(
            outputs.add("fr/A.json", "second").unwrap_err().code,
            Code::OutputTwice
        );
        let folder = tempfile::tempdir().unwrap();
        outputs.write(folder.path()).unwrap();
        assert_eq!(
            fs::read_to_string(folder.path().join("fr/a.json")).unwrap(),
            "first"
        );
    }

    /// A link in the output folder cannot carry an output elsewhere.
    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("fr")).unwrap();
        let mut outputs = Outputs::default();
        outputs.add("fr/a.json", "x").unwrap();
        assert_eq!(
            outputs.write(folder.path()).unwrap_err().code,
            Code::OutputPath
        );
        assert!(!elsewhere.path().join("a.json").exists());
    }
}
