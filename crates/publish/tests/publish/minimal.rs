//! A small valid content folder that a test may spoil.

use crate::site::DATE;
use publish::source::read;
use publish::{Code, Problem, check};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The content of a small invented guild, in a folder of its own.
pub struct Minimal {
    folder: TempDir,
}

impl Minimal {
    /// A valid copy.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content"),
            folder.path(),
        );
        Self { folder }
    }

    /// A valid copy whose figures are not old on the day of all tests: nothing is to be said of it.
    pub fn renewed() -> Self {
        ["export-rate", "turnover", "workshops"]
            .iter()
            .fold(Self::new(), |it, id| {
                let file = format!("figures/{id}.json");
                it.spoil(&file, "\"year\": 2015", "\"year\": 2024")
            })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Path of one of its files.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Replaces text that has to be in a file.
    pub fn spoil(self, name: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.file(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        fs::write(self.file(name), text.replace(from, to)).unwrap();
        self
    }

    /// Everything that the check says of it.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = check::all(&read(self.path()), DATE.parse().unwrap());
        // Its figures are old on that day, which a test of its own looks at.
        problems.retain(|it| it.code != Code::FigureOld);
        problems
    }

    /// The same as an editor reads it.
    pub fn report(&self) -> String {
        let problems: Vec<_> = self.problems().iter().map(Problem::to_string).collect();
        problems.join("\n\n")
    }
}

/// Copies what lies in a folder.
pub fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
