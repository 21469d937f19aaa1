//! In which languages records are written, and from which words their translations were made.

use super::{Both, Content, Record, Records, Translated};
use model::Locale;

/// A record with words, whatever else it holds.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// File, relative to the content folder.
    pub file: &'a str,
    /// The language in which it was written first.
    pub original: Locale,
    /// The hash of its words in each language, by which translations name them.
    pub hashes: &'a Both<String>,
    written: [bool; 2],
    translated_from: [Option<&'a str>; 2],
}

impl<'a> Wording<'a> {
    fn of<T: Translated>(record: &'a Record<T>) -> Self {
        let value = &record.value;
        Self {
            file: &record.file,
            original: value.original(),
            hashes: &record.hashes,
            written: Locale::ALL.map(|it| value.written_in(it)),
            translated_from: Locale::ALL.map(|it| value.translated_from(it)),
        }
    }

    /// The languages in which it is still to be written.
    pub fn missing(&self) -> Vec<Locale> {
        let all = Locale::ALL.into_iter().zip(self.written);
        all.filter(|it| !it.1).map(|it| it.0).collect()
    }

    /// The words that those of a language name as their original.
    pub fn translated_from(&self, locale: Locale) -> Option<&'a str> {
        let mut all = Locale::ALL.into_iter().zip(self.translated_from);
        all.find(|it| it.0 == locale)?.1
    }
}

impl Content {
    /// Every record with words, site.json first.
    pub fn wordings(&self) -> Vec<Wording<'_>> {
        let mut all = vec![Wording::of(&self.site)];
        add(&self.organisations, &mut all);
        add(&self.pages, &mut all);
        add(&self.scopes, &mut all);
        add(&self.figures, &mut all);
        add(&self.news, &mut all);
        add(&self.documents, &mut all);
        all
    }
}

fn add<'a, T: Translated + 'a>(records: &'a Records<T>, all: &mut Vec<Wording<'a>>) {
    all.extend(records.iter().map(|(_, record)| Wording::of(record)));
}
