//! A file of the app under the name by which browsers may keep it for good.

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file whose name tells its content.
#[derive(Debug)]
pub struct Asset {
    /// The address inside the site, from the root on.
    pub address: String,
    /// Where the file lies.
    pub file: PathBuf,
    /// What a browser can verify the file by: the `integrity` of a link or a fetch.
    pub integrity: String,
}

impl Asset {
    /// Writes `bytes` into the assets of `staging` as `STEM.HASH.EXTENSION`.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write(staging: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<Self> {
        let name = name(stem, extension, bytes);
        let folder = staging.join("assets");
        let file = folder.join(&name);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, bytes))
            .with_context(|| format!("{} cannot be written", file.display()))?;
        Ok(Self {
            address: format!("/assets/{name}"),
            file,
            integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))),
        })
    }
}

/// Reads what a tool has made.
///
/// # Errors
/// Where the file is not there.
pub fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} is expected here", file.display()))
}

/// 64 bits of SHA-256, as 16 hexadecimal digits: enough that two contents never share a name.
fn name(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{stem}.{hash}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;

    // A browser that kept a file asks for another name once the content differs, and only then.
    #[test]
    fn name_tells_the_content() {
        assert_eq!(name("vitrine", "js", b""), "vitrine.e3b0c44298fc1c14.js");
        assert_ne!(name("vitrine", "js", b"a"), name("vitrine", "js", b"b"));
    }

    // The address leads to the very file, and its integrity is the one that browsers compute.
    #[test]
    fn address_file_and_integrity_agree() {
        let staging = tempfile::tempdir().unwrap();
        let asset = Asset::write(staging.path(), "start", "js", b"").unwrap();
        assert_eq!(staging.path().join(&asset.address[1..]), asset.file);
        assert_eq!(read(&asset.file).unwrap(), b"");
        assert_eq!(
            asset.integrity,
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
    }
}
