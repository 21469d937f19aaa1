//! The one way to the disk.

use crate::{Code, Problem};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The files of a run. What is in them may be made when all of them are known, several at a time.
#[derive(Default)]
pub struct Outputs<'a> {
    files: BTreeMap<String, File<'a>>,
}

/// A file to be written. It is kept under its path in small letters, because some file systems do
/// not tell capitals from them.
struct File<'a> {
    path: String,
    bytes: Bytes<'a>,
}

enum Bytes<'a> {
    Ready(Vec<u8>),
    ToMake(Box<Make<'a>>),
}

type Make<'a> = dyn Fn() -> Result<Vec<u8>, Problem> + Send + Sync + 'a;

/// Where files lie until all of them are there, inside the output folder.
const WORKSHOP: &str = ".being-written";

impl<'a> Outputs<'a> {
    /// Adds a file. `path` is relative to the output folder with `/` between its segments.
    ///
    /// # Errors
    /// When the path leads out of the folder, or a file of this run has it already.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), Problem> {
        self.insert(path.into(), Bytes::Ready(bytes.into()))
    }

    /// Adds a file that is made when it is written, so that a long run need not hold all of them.
    ///
    /// # Errors
    /// As [`Outputs::add`].
    pub fn add_made<T: Into<Vec<u8>>>(
        &mut self,
        path: impl Into<String>,
        make: impl Fn() -> Result<T, Problem> + Send + Sync + 'a,
    ) -> Result<(), Problem> {
        let make = move || make().map(Into::into);
        self.insert(path.into(), Bytes::ToMake(Box::new(make)))
    }

    fn insert(&mut self, path: String, bytes: Bytes<'a>) -> Result<(), Problem> {
        if !path.split('/').all(is_plain_segment) {
            let expected = "a path inside the output folder";
            let found = format!("`{path}`");
            return Err(Problem::new(Code::OutputPath, &path, "", expected, found));
        }
        let key = path.to_lowercase();
        if self.files.contains_key(&key) {
            let expected = "each output written once";
            let found = format!("`{path}` a second time");
            return Err(Problem::new(Code::OutputTwice, &path, "", expected, found));
        }
        self.files.insert(key, File { path, bytes });
        Ok(())
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.values().map(|file| file.path.as_str())
    }

    /// Writes all files below `root`, which is made where it is missing. Files of an earlier run
    /// that have the same names are replaced, once all new ones are there: a run that fails leaves
    /// them as they were.
    ///
    /// # Errors
    /// When a file cannot be made, a folder cannot be made, a link leads out of `root`, or a file
    /// cannot be written.
    pub fn write(&self, root: &Path) -> Result<(), Problem> {
        fs::create_dir_all(root).map_err(|error| unwritable(root, &error))?;
        let root = root
            .canonicalize()
            .map_err(|error| unwritable(root, &error))?;
        let workshop = root.join(WORKSHOP);
        discard(&workshop)?;
        let written = self.make_all(&workshop).and_then(|()| {
            self.fit_into(&root)?;
            self.move_all(&workshop, &root)
        });
        written.and(discard(&workshop))
    }

    /// The folders of all files, those above first.
    fn folders(&self) -> BTreeSet<&Path> {
        let files = self.files.values();
        let above = files.flat_map(|file| Path::new(&file.path).ancestors().skip(1));
        above.collect()
    }

    fn make_all(&self, workshop: &Path) -> Result<(), Problem> {
        for folder in self.folders() {
            make_folder(&workshop.join(folder))?;
        }
        let files: Vec<_> = self.files.values().collect();
        let problems: Vec<_> = files
            .par_iter()
            .filter_map(|file| file.make(workshop).err())
            .collect();
        problems.into_iter().next().map_or(Ok(()), Err)
    }

    /// Makes the folders of all files, and makes sure that none of them lies elsewhere.
    fn fit_into(&self, root: &Path) -> Result<(), Problem> {
        let outside = |path: &Path| {
            let expected = "an output folder without links that lead out of it";
            let path = path.display().to_string();
            Problem::new(Code::OutputPath, path, "", expected, "such a link")
        };
        for folder in self.folders() {
            let inside = root.join(folder);
            if !inside.exists() {
                make_folder(&inside)?;
            }
            let real = inside.canonicalize();
            if !real.is_ok_and(|real| real.starts_with(root)) {
                return Err(outside(folder));
            }
        }
        let mut files = self.files.values().map(|file| Path::new(&file.path));
        match files.find(|file| root.join(file).is_symlink()) {
            Some(file) => Err(outside(file)),
            None => Ok(()),
        }
    }

    fn move_all(&self, workshop: &Path, root: &Path) -> Result<(), Problem> {
        for file in self.files.values() {
            let target = root.join(&file.path);
            fs::rename(workshop.join(&file.path), &target)
                .map_err(|error| unwritable(&target, &error))?;
        }
        Ok(())
    }
}

impl File<'_> {
    fn make(&self, folder: &Path) -> Result<(), Problem> {
        let target = folder.join(&self.path);
        let made;
        let bytes = match &self.bytes {
            Bytes::Ready(bytes) => bytes,
            Bytes::ToMake(make) => {
                made = make()?;
                &made
            }
        };
        fs::write(&target, bytes).map_err(|error| unwritable(&target, &error))
    }
}

fn make_folder(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))
}

/// Removes what a run has left unfinished.
fn discard(workshop: &Path) -> Result<(), Problem> {
    if !workshop.exists() {
        return Ok(());
    }
    fs::remove_dir_all(workshop).map_err(|error| unwritable(workshop, &error))
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
mod tests;
