//! The app's files, as the build of the app has named them.

use crate::{Code, Problem};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The app's files and the style sheet that every page carries in itself.
#[derive(Debug)]
pub struct Assets {
    /// Address of the JavaScript that loads the WebAssembly.
    pub glue: String,
    /// By what a browser verifies that JavaScript.
    pub glue_integrity: String,
    /// Address of the WebAssembly.
    pub wasm: String,
    /// By what a browser verifies the WebAssembly.
    pub wasm_integrity: String,
    /// Address of the script that starts the app.
    pub start: String,
    /// By what a browser verifies that script.
    pub start_integrity: String,
    /// Address of the script of figures on other sites.
    pub embed: String,
    /// By what a browser verifies that script.
    pub embed_integrity: String,
    /// The style sheet's text, the same on every page.
    pub style: String,
}

#[derive(Deserialize)]
struct Manifest {
    glue: String,
    glue_integrity: String,
    wasm: String,
    wasm_integrity: String,
    start: String,
    start_integrity: String,
    embed: String,
    embed_integrity: String,
    style: String,
}

impl Assets {
    /// Reads the manifest that the build of the app wrote.
    ///
    /// # Errors
    /// When the manifest or the style sheet that it names cannot be read.
    pub fn read(manifest: &Path) -> Result<Self, Problem> {
        let Manifest {
            glue,
            glue_integrity,
            wasm,
            wasm_integrity,
            start,
            start_integrity,
            embed,
            embed_integrity,
            style,
        } = serde_json::from_str(&text(manifest)?)
            .map_err(|error| unreadable(manifest, &error.to_string()))?;
        Ok(Self {
            glue,
            glue_integrity,
            wasm,
            wasm_integrity,
            start,
            start_integrity,
            embed,
            embed_integrity,
            style: text(Path::new(&style))?.trim().to_owned(),
        })
    }

    /// The style sheet's hash, by which a Content-Security-Policy allows it.
    pub fn style_hash(&self) -> String {
        format!("sha256-{}", STANDARD.encode(Sha256::digest(&self.style)))
    }
}

fn text(file: &Path) -> Result<String, Problem> {
    fs::read_to_string(file).map_err(|error| unreadable(file, &error.to_string()))
}

fn unreadable(file: &Path, found: &str) -> Problem {
    let expected = "a file that the build of the app wrote";
    Problem::new(
        Code::Assets,
        file.display().to_string(),
        "",
        expected,
        found,
    )
    .with_help("build by `cargo xtask build`, which makes the app's files first")
}
