//! Whether a built folder is still what the sources would give.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// What a build is made of.
const SOURCES: [&str; 9] = [
    "Cargo.lock",
    "Cargo.toml",
    "content",
    "crates/model",
    "crates/publish",
    "index.html",
    "public",
    "src",
    "style",
];

/// A warning where something has changed in the project at `root` since `folder` was built, which would
/// be measured as if it were today's; none where all of it is older.
pub fn warning(root: &Path, folder: &Path) -> Option<String> {
    let built = changed(&folder.join("index.html"))?;
    let (newest, path) = SOURCES
        .iter()
        .filter_map(|name| newest_in(&root.join(name)))
        .max()?;
    let source = path.strip_prefix(root).unwrap_or(&path);
    (newest > built).then(|| {
        format!(
            "{} is older than {}: build it again for today's numbers",
            folder.display(),
            source.display()
        )
    })
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// The file that was changed last, in a folder or by itself.
fn newest_in(path: &Path) -> Option<(SystemTime, PathBuf)> {
    let Ok(entries) = fs::read_dir(path) else {
        return Some((changed(path)?, path.to_owned()));
    };
    entries
        .flatten()
        .filter_map(|entry| newest_in(&entry.path()))
        .max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs::File, time::Duration};

    // Who has changed the sources since the build is told, by the name of the file; nobody else.
    #[test]
    fn an_old_build_is_named() {
        let root = tempfile::tempdir().unwrap();
        let built = root.path().join("dist");
        let source = root.path().join("src/navigation/mod.rs");
        for path in [&source, &built.join("index.html")] {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let age = |path: &Path, minutes: u64| {
            let when = SystemTime::now() - Duration::from_secs(60 * minutes);
            File::options()
                .write(true)
                .open(path)
                .unwrap()
                .set_modified(when)
                .unwrap();
        };
        age(&source, 20);
        age(&built.join("index.html"), 10);
        assert_eq!(warning(root.path(), &built), None);
        age(&built.join("index.html"), 30);
        let told = warning(root.path(), &built).unwrap();
        assert!(
            told.ends_with(
                "is older than src/navigation/mod.rs: build it again for today's numbers"
            ),
            "{told}"
        );
    }
}
