//! Pictures of earlier runs. A picture is found by all that it is drawn from, and is taken only as it
//! was put there: the cache spares time and changes nothing.

use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Raised where the same words are drawn differently.
const DRAWING: &str = "2";

/// Length of a checksum, in bytes.
const CHECKSUM: usize = 32;

/// A folder of pictures.
pub struct Cache(PathBuf);

impl Cache {
    /// The pictures in `folder`, which need not be there yet.
    pub fn new(folder: &Path) -> Self {
        Self(folder.to_path_buf())
    }

    /// The picture that is drawn from `sources`, if it is here and whole.
    pub fn get(&self, sources: &[&[u8]]) -> Option<Vec<u8>> {
        let mut file = fs::read(self.path(sources)).ok()?;
        let checksum = file.split_off(file.len().checked_sub(CHECKSUM)?);
        (Sha256::digest(&file).as_slice() == checksum).then_some(file)
    }

    /// Keeps a picture. A folder that cannot be written to costs the next run time, and no more.
    pub fn keep(&self, sources: &[&[u8]], picture: &[u8]) {
        let mut file = picture.to_vec();
        file.extend_from_slice(&Sha256::digest(picture));
        let _ = fs::create_dir_all(&self.0);
        let _ = fs::write(self.path(sources), file);
    }

    fn path(&self, sources: &[&[u8]]) -> PathBuf {
        let mut hash = Sha256::new();
        hash.update(DRAWING);
        for source in sources {
            hash.update((source.len() as u64).to_le_bytes());
            hash.update(source);
        }
        let name: String = hash
            .finalize()
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.0.join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture comes back for the very same sources only, and never when its file was damaged.
    #[test]
    fn a_picture_comes_back_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(&folder.path().join("pictures"));
        cache.keep(&[b"ab", b"c"], b"picture");
        assert_eq!(cache.get(&[b"ab", b"c"]).as_deref(), Some(&b"picture"[..]));
        assert_eq!(cache.get(&[b"a", b"bc"]), None);
        let path = cache.path(&[b"ab", b"c"]);
        for damaged in [&b"p"[..], b"", &fs::read(&path).unwrap()[1..]] {
            fs::write(&path, damaged).unwrap();
            assert_eq!(cache.get(&[b"ab", b"c"]), None);
        }
    }
}
