//! Content folders.

use std::{fs, io, path::Path};

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The ids of the records of a kind, in order; none where there is no such folder.
pub fn ids(content: &Path, kind: &str) -> io::Result<Vec<String>> {
    let folder = content.join(kind);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut ids = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        ids.extend(
            name.to_string_lossy()
                .strip_suffix(".json")
                .map(str::to_owned),
        );
    }
    ids.sort();
    Ok(ids)
}
