//! In which languages a page speaks.

use crate::source::InBoth;
use model::Locale;

/// The languages of a page: two where it is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Languages {
    /// That of its address: of the interface, of numbers, dates and what other records say.
    pub page: Locale,
    /// That of its own text.
    pub text: Locale,
}

impl Languages {
    /// The languages of `record` at its address in `locale`.
    pub(super) fn of(record: &impl InBoth, locale: Locale) -> Self {
        Self {
            page: locale,
            text: record.text_locale(locale),
        }
    }

    /// The language of the text where it is not the page's, as a page datum says it.
    pub(super) fn foreign(self) -> Option<Locale> {
        Some(self.text).filter(|text| *text != self.page)
    }
}
