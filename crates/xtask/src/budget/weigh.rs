//! What files weigh after Brotli at its best.

use super::size::Size;
use anyhow::{Context, Result, bail};
use std::{
    cmp::Reverse,
    fs,
    path::{Path, PathBuf},
};

/// Pages are compressed from the longest on: the heaviest is surely among so many of them.
const CANDIDATES: usize = 24;

/// The weight of the hashed files `STEM.HASH.EXTENSION` together.
///
/// # Errors
/// Where one of the kinds is not there exactly once.
pub fn assets(site: &Path, stem: &str, extensions: &[&str]) -> Result<Size> {
    let folder = site.join("assets");
    let names = names(&folder)?;
    extensions
        .iter()
        .map(|extension| {
            let found: Vec<&PathBuf> = names
                .iter()
                .filter(|path| is_asset(path, stem, extension))
                .collect();
            match found.as_slice() {
                [only] => brotli(only),
                _ => bail!(
                    "{} holds {} files {stem}.HASH.{extension}, and one is expected",
                    folder.display(),
                    found.len()
                ),
            }
        })
        .sum()
}

/// The page that weighs most, as its path inside the site, and its weight.
///
/// # Errors
/// Where the site has no page.
pub fn heaviest_page(site: &Path) -> Result<(String, Size)> {
    let mut pages = Vec::new();
    collect_pages(site, &mut pages)?;
    pages.sort_by_key(|(length, path)| (Reverse(*length), path.clone()));
    let mut weighed = Vec::new();
    for (_, path) in pages.into_iter().take(CANDIDATES) {
        weighed.push((brotli(&path)?, path));
    }
    let (weight, path) = weighed
        .into_iter()
        .max()
        .with_context(|| format!("{} holds no page", site.display()))?;
    let inside = path.strip_prefix(site).unwrap_or(&path);
    Ok((inside.display().to_string(), weight))
}

fn is_asset(path: &Path, stem: &str, extension: &str) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .and_then(|name| name.strip_prefix(stem)?.strip_prefix('.'))
        .and_then(|rest| rest.split_once('.'))
        .is_some_and(|(_, last)| last == extension)
}

fn collect_pages(folder: &Path, pages: &mut Vec<(u64, PathBuf)>) -> Result<()> {
    for path in names(folder)? {
        if path.is_dir() {
            collect_pages(&path, pages)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            let length = fs::metadata(&path).map(|data| data.len());
            pages.push((
                length.with_context(|| format!("{} cannot be read", path.display()))?,
                path,
            ));
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{} cannot be read as a folder", folder.display());
    fs::read_dir(folder)
        .with_context(unreadable)?
        .map(|entry| Ok(entry.with_context(unreadable)?.path()))
        .collect()
}

fn brotli(file: &Path) -> Result<Size> {
    let unreadable = || format!("{} cannot be weighed", file.display());
    let bytes = fs::read(file).with_context(unreadable)?;
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut compressed, &parameters)
        .with_context(unreadable)?;
    Ok(Size(compressed.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The program's weight counts each of its files once and nothing else of the folder.
    #[test]
    fn only_the_named_assets_are_weighed() {
        let folder = tempfile::tempdir().unwrap();
        let assets_folder = folder.path().join("assets");
        fs::create_dir(&assets_folder).unwrap();
        for name in [
            "vitrine.0a.wasm",
            "vitrine.0b.js",
            "start.0c.js",
            "vitrine.0b.js.br",
        ] {
            fs::write(assets_folder.join(name), name).unwrap();
        }
        let of = |extensions: &[&str]| assets(folder.path(), "vitrine", extensions);
        let both = of(&["wasm", "js"]).unwrap();
        assert_eq!(both.0, of(&["wasm"]).unwrap().0 + of(&["js"]).unwrap().0);
        fs::write(assets_folder.join("vitrine.0d.js"), "of an older build").unwrap();
        assert!(
            of(&["js"])
                .unwrap_err()
                .to_string()
                .contains("holds 2 files")
        );
    }

    // The heaviest page is the one that travels heaviest, which a longer but repetitive one is not.
    #[test]
    fn heaviest_after_compression() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("fr/varied")).unwrap();
        fs::write(folder.path().join("long.html"), "a".repeat(20_000)).unwrap();
        let varied: String = (0..2000_u64).map(|n| (n * n * 7919).to_string()).collect();
        fs::write(folder.path().join("fr/varied/index.html"), varied).unwrap();
        let (page, weight) = heaviest_page(folder.path()).unwrap();
        assert_eq!(page, "fr/varied/index.html");
        assert!(weight > Size(1000));
    }
}
