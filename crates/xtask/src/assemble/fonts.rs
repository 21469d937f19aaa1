//! The fonts, which `cargo xtask fonts` has made, under names by which browsers may keep them.

use super::asset::{self, Asset};
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// A font of the style sheet.
#[derive(Debug)]
pub struct Font {
    /// How the style sheet calls it: `fonts/serif.woff2`.
    pub named: String,
    /// Where it is published.
    pub asset: Asset,
}

/// Files every font of `style/fonts/`, in the order of their names.
///
/// # Errors
/// Where the folder is not there or a font cannot be copied.
pub fn finish(staging: &Path) -> Result<Vec<Font>> {
    let folder = staging.join("style/fonts");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder)
        .with_context(|| format!("{} is expected to hold the fonts", folder.display()))?
    {
        files.push(entry?.path());
    }
    files.sort();
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|it| it == "woff2"))
        .filter_map(|file| Some((file, file.file_stem()?.to_str()?)))
        .map(|(file, stem)| {
            Ok(Font {
                named: format!("fonts/{stem}.woff2"),
                asset: Asset::write(staging, stem, "woff2", &asset::read(file)?)?,
            })
        })
        .collect()
}
