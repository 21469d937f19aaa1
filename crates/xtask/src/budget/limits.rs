//! The file of the limits.

use super::size::Size;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::{fs, path::Path};

/// Limits in bytes after Brotli 11.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The WebAssembly and the JavaScript that starts it.
    pub program: Size,
    /// The style sheet, which every page carries.
    pub style: Size,
    /// The heaviest page with all it needs to be painted.
    pub page: Size,
}

impl Limits {
    /// Reads the limits.
    ///
    /// # Errors
    /// Where the file is missing, or is not an object of exactly these members.
    pub fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| {
            format!(
                "{} is missing: restore it from version control",
                file.display()
            )
        })?;
        serde_json::from_str(&text).with_context(|| {
            format!(
                "{}: expected an object with program, style and page, each in bytes",
                file.display()
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The limits that the project ships can be read, so a build never fails for the file itself.
    #[test]
    fn shipped_limits_are_readable() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../budgets.json");
        assert!(Limits::read(&file).unwrap().program > Size(0));
    }

    // A misspelt limit is refused with its name, rather than never applied.
    #[test]
    fn misspelt_limit_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("budgets.json");
        fs::write(&file, r#"{"program": 1, "style": 1, "pages": 1}"#).unwrap();
        let error = format!("{:#}", Limits::read(&file).unwrap_err());
        assert!(error.contains("unknown field `pages`"), "{error}");
    }
}
