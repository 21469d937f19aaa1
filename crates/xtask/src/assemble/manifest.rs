//! What the publisher needs to know of the app's files.

use super::asset::Asset;
use anyhow::{Context, Result};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Addresses inside the site; `style` is the path of a file, because pages carry the style sheet in themselves.
#[derive(Debug, Serialize)]
pub struct Manifest {
    glue: String,
    glue_integrity: String,
    wasm: String,
    wasm_integrity: String,
    start: String,
    start_integrity: String,
    embed: String,
    embed_integrity: String,
    style: PathBuf,
}

impl Manifest {
    /// Names the five files.
    pub fn new(glue: &Asset, wasm: &Asset, start: &Asset, embed: &Asset, style: &Asset) -> Self {
        Self {
            glue: glue.address.clone(),
            glue_integrity: glue.integrity.clone(),
            wasm: wasm.address.clone(),
            wasm_integrity: wasm.integrity.clone(),
            start: start.address.clone(),
            start_integrity: start.integrity.clone(),
            embed: embed.address.clone(),
            embed_integrity: embed.integrity.clone(),
            style: style.file.clone(),
        }
    }

    /// Writes the manifest as JSON and returns where.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write(&self, file: &Path) -> Result<PathBuf> {
        let unwritten = || format!("{} cannot be written", file.display());
        let json = serde_json::to_vec_pretty(self).with_context(unwritten)?;
        fs::write(file, json).with_context(unwritten)?;
        Ok(file.to_path_buf())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The publisher finds each file under the member that it reads.
    #[test]
    fn members_are_those_the_publisher_reads() {
        let staging = tempfile::tempdir().unwrap();
        let asset = |stem, extension| Asset::write(staging.path(), stem, extension, b"").unwrap();
        let manifest = Manifest::new(
            &asset("vitrine", "js"),
            &asset("vitrine", "wasm"),
            &asset("start", "js"),
            &asset("embed", "js"),
            &asset("site", "css"),
        );
        let file = manifest.write(&staging.path().join("assets.json")).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        assert_eq!(json["glue"], "/assets/vitrine.e3b0c44298fc1c14.js");
        assert_eq!(json["wasm"], "/assets/vitrine.e3b0c44298fc1c14.wasm");
        assert_eq!(json["start"], "/assets/start.e3b0c44298fc1c14.js");
        assert_eq!(json["embed"], "/assets/embed.e3b0c44298fc1c14.js");
        assert!(Path::new(json["style"].as_str().unwrap()).is_file());
        assert_eq!(json["wasm_integrity"], json["glue_integrity"]);
    }
}
