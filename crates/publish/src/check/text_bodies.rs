//! Where bodies stand, for the rules that look into them.

use crate::markdown::BodyText;
use crate::source::{Content, Entry, InBoth};
use model::Locale;

/// A body of a page or a news item in one language.
pub struct TextBody<'a> {
    /// File it stands in.
    pub file: &'a str,
    /// Id of the record.
    pub id: &'a str,
    /// Whether the record is a page rather than a news item.
    pub is_page: bool,
    /// Its language.
    pub locale: Locale,
    /// Its entries.
    pub entries: &'a [Entry],
}

/// Every body of the content.
pub fn bodies(content: &Content) -> Vec<TextBody<'_>> {
    let mut bodies = Vec::new();
    for locale in Locale::ALL {
        bodies.extend(content.pages.iter().map(|(id, page)| TextBody {
            file: &page.file,
            id,
            is_page: true,
            locale,
            entries: &page.value.text(locale).body,
        }));
        bodies.extend(content.news.iter().map(|(id, item)| TextBody {
            file: &item.file,
            id,
            is_page: false,
            locale,
            entries: &item.value.text(locale).body,
        }));
    }
    bodies
}

impl TextBody<'_> {
    /// Path of the entry at `place`.
    pub fn path(&self, place: usize) -> String {
        format!("{}.body[{place}]", self.locale.lang())
    }

    /// Every piece of Markdown with its path.
    pub fn markdown(&self) -> Vec<(String, &BodyText)> {
        let mut pieces = Vec::new();
        for (place, entry) in self.entries.iter().enumerate() {
            match entry {
                Entry::Markdown(text) => pieces.push((self.path(place), text)),
                Entry::Notice(texts) => {
                    let path = |inner| format!("{}.notice[{inner}]", self.path(place));
                    let texts = texts.iter().enumerate();
                    pieces.extend(texts.map(|(inner, text)| (path(inner), text)));
                }
                _ => {}
            }
        }
        pieces
    }
}
