//! What a record says in each language.

use model::Locale;

/// A value for each language; a language cannot be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both<T> {
    /// The French value.
    pub fr: T,
    /// The English value.
    pub en: T,
}

impl<T> Both<T> {
    /// Makes the value of each language.
    pub fn from_fn(mut make: impl FnMut(Locale) -> T) -> Self {
        Self {
            fr: make(Locale::Fr),
            en: make(Locale::En),
        }
    }

    /// The value of one language.
    pub const fn get(&self, locale: Locale) -> &T {
        match locale {
            Locale::Fr => &self.fr,
            Locale::En => &self.en,
        }
    }

    /// The value of one language, to be changed.
    pub const fn get_mut(&mut self, locale: Locale) -> &mut T {
        match locale {
            Locale::Fr => &mut self.fr,
            Locale::En => &mut self.en,
        }
    }
}

/// A record with members that depend on the language.
pub trait InBoth {
    /// Those members.
    type Text;

    /// The members of one language.
    fn text(&self, locale: Locale) -> &Self::Text;
}

/// Gives a record with the members `fr` and `en` its [`InBoth`].
macro_rules! in_both {
    ($record:ty, $text:ty) => {
        impl $crate::source::InBoth for $record {
            type Text = $text;

            fn text(&self, locale: model::Locale) -> &$text {
                match locale {
                    model::Locale::Fr => &self.fr,
                    model::Locale::En => &self.en,
                }
            }
        }
    };
}
pub(crate) use in_both;
