//! Whether two folders hold the same files.

use anyhow::{Context, Result};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The first path, in order, that is in one folder only or has other bytes in the other; none where
/// the folders are the same.
///
/// # Errors
/// Where a folder or a file cannot be read.
pub fn same_files(one: &Path, other: &Path) -> Result<Option<String>> {
    let (names, others) = (names(one)?, names(other)?);
    if let Some(name) = names.symmetric_difference(&others).next() {
        return Ok(Some(name.display().to_string()));
    }
    for name in &names {
        let (one, other) = (one.join(name), other.join(name));
        let differ = if one.is_dir() {
            same_files(&one, &other)?.map(|below| format!("{}/{below}", name.display()))
        } else {
            (read(&one)? != read(&other)?).then(|| name.display().to_string())
        };
        if differ.is_some() {
            return Ok(differ);
        }
    }
    Ok(None)
}

fn names(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let unreadable = || format!("{} cannot be read", folder.display());
    let entries = fs::read_dir(folder).with_context(unreadable)?;
    entries
        .map(|entry| Ok(PathBuf::from(entry?.file_name())))
        .collect::<Result<_>>()
        .with_context(unreadable)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    // A changed byte, a missing file and a file too many are found wherever they are.
    #[test]
    fn every_difference_is_found() {
        let one = folder(&[("a", "1"), ("b/c", "2")]);
        let told = |files: &[(&str, &str)]| {
            let other = folder(files);
            let there = same_files(one.path(), other.path()).unwrap();
            assert_eq!(same_files(other.path(), one.path()).unwrap(), there);
            there
        };
        assert_eq!(told(&[("a", "1"), ("b/c", "2")]), None);
        assert_eq!(told(&[("a", "1"), ("b/c", "3")]).as_deref(), Some("b/c"));
        assert_eq!(told(&[("a", "1"), ("b/d", "2")]).as_deref(), Some("b/c"));
        assert_eq!(told(&[("b/c", "2")]).as_deref(), Some("a"));
    }
}
