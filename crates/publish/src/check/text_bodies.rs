//! Where bodies stand, for the rules that look into them.

use crate::markdown::BodyText;
use crate::source::{Content, Entry, InBoth};
use model::Locale;
use std::collections::BTreeMap;

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

/// Every body of the content that is written.
pub fn bodies(content: &Content) -> Vec<TextBody<'_>> {
    let mut bodies = Vec::new();
    for locale in Locale::ALL {
        bodies.extend(content.pages.iter().filter_map(|(id, page)| {
            Some(TextBody {
                file: &page.file,
                id,
                is_page: true,
                locale,
                entries: &page.value.written(locale)?.body,
            })
        }));
        bodies.extend(content.news.iter().filter_map(|(id, item)| {
            Some(TextBody {
                file: &item.file,
                id,
                is_page: false,
                locale,
                entries: &item.value.written(locale)?.body,
            })
        }));
    }
    bodies
}

/// The bodies of the records that are written in both languages, French and English side by side.
pub fn pairs<'a, 'b>(
    bodies: &'b [TextBody<'a>],
) -> impl Iterator<Item = (&'b TextBody<'a>, &'b TextBody<'a>)> {
    let of = |locale| bodies.iter().filter(move |body| body.locale == locale);
    let english: BTreeMap<_, _> = of(Locale::En).map(|body| (body.file, body)).collect();
    of(Locale::Fr).filter_map(move |body| Some((body, *english.get(body.file)?)))
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
