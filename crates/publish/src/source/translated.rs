//! Records whose words are written in one language first and then translated into the other.

use super::both::InBoth;
use model::Locale;
use schemars::{Schema, SchemaGenerator, json_schema};

/// Such a record.
pub trait Translated: InBoth {
    /// The language in which it was written first.
    fn original(&self) -> Locale;

    /// The hash of the words that the words of a language say they were translated from.
    fn translated_from(&self, locale: Locale) -> Option<&str>;
}

/// Gives a record whose members are `original` and, in its words, `translated_from` its
/// [`Translated`].
macro_rules! translated {
    ($record:ty) => {
        impl $crate::source::Translated for $record {
            fn original(&self) -> model::Locale {
                self.original.unwrap_or(model::Locale::Fr)
            }

            fn translated_from(&self, locale: model::Locale) -> Option<&str> {
                use $crate::source::InBoth;
                self.written(locale)?.translated_from.as_deref()
            }
        }
    };
}
pub(crate) use translated;

/// The languages of the site as the values to choose from; the model itself knows no schema.
pub fn locale_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": Locale::ALL.map(Locale::lang) })
}
