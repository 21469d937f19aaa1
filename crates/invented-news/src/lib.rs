//! Content with as many invented news items as a measurement or a test asks for: a copy of a content
//! folder, with items of the usual length added in both languages. The same number gives the same
//! bytes.

mod calendar;
mod chance;
mod folder;
mod item;
mod words;

use folder::{copy, ids};
use item::Around;
use std::{fs, io, path::Path};

/// Copies the content folder `from` to `to`, and adds `count` invented news items.
///
/// The items speak of the organisations, documents, contacts, figures and pages of `from`, in turns,
/// and are spread evenly over ten years, so that the years to choose from stay the same.
///
/// # Errors
/// When a folder cannot be read or written, or `from` has no organisation or no document.
pub fn add(from: &Path, to: &Path, count: u32) -> io::Result<()> {
    copy(from, to)?;
    let around = Around {
        organisations: some(from, "organisations")?,
        documents: some(from, "documents")?,
        contacts: ids(from, "contacts")?,
        figures: ids(from, "figures")?,
        pages: ids(from, "pages")?,
    };
    let news = to.join("news");
    fs::create_dir_all(&news)?;
    for number in 0..count {
        let (id, item) = item::item(number, count, &around);
        fs::write(news.join(format!("{id}.json")), format!("{item:#}\n"))?;
    }
    Ok(())
}

/// The ids of records of which there has to be one.
fn some(from: &Path, kind: &str) -> io::Result<Vec<String>> {
    let ids = ids(from, kind)?;
    if ids.is_empty() {
        let found = format!(
            "no record in {}: name a content folder",
            from.join(kind).display()
        );
        return Err(io::Error::new(io::ErrorKind::NotFound, found));
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn federation() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/federation/content")
    }

    /// As many items are added as were asked for, to what is there already, the same each time.
    #[test]
    fn the_same_number_gives_the_same_bytes() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        add(&federation(), one.path(), 40).unwrap();
        add(&federation(), two.path(), 40).unwrap();
        let before = ids(&federation(), "news").unwrap().len();
        let news: BTreeSet<_> = ids(one.path(), "news").unwrap().into_iter().collect();
        assert_eq!(news.len(), before + 40);
        for id in news {
            let text = |folder: &Path| fs::read(folder.join(format!("news/{id}.json"))).unwrap();
            assert_eq!(text(one.path()), text(two.path()));
        }
    }
}
