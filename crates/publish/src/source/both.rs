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

/// A record with members that depend on the language. Either language may still be to be written,
/// not both: the check refuses such a record.
pub trait InBoth {
    /// Those members.
    type Text;

    /// The members of one language, once they are written.
    fn written(&self, locale: Locale) -> Option<&Self::Text>;

    /// The members to show at addresses of a language: its own, or the other's while they are
    /// still to be written.
    fn text(&self, locale: Locale) -> &Self::Text;

    /// Whether the members of one language are written.
    fn written_in(&self, locale: Locale) -> bool {
        self.written(locale).is_some()
    }

    /// The language of [`InBoth::text`].
    fn text_locale(&self, locale: Locale) -> Locale {
        if self.written_in(locale) {
            locale
        } else {
            locale.other()
        }
    }

    /// The language of [`InBoth::text`] where it is not `locale`, as a page datum says it.
    fn foreign(&self, locale: Locale) -> Option<Locale> {
        Some(self.text_locale(locale)).filter(|it| *it != locale)
    }
}

/// Gives a record with the optional members `fr` and `en` its [`InBoth`].
macro_rules! in_both {
    ($record:ty, $text:ty) => {
        impl $crate::source::InBoth for $record {
            type Text = $text;

            fn written(&self, locale: model::Locale) -> Option<&$text> {
                match locale {
                    model::Locale::Fr => self.fr.as_ref(),
                    model::Locale::En => self.en.as_ref(),
                }
            }

            fn text(&self, locale: model::Locale) -> &$text {
                static NOTHING: std::sync::LazyLock<$text> =
                    std::sync::LazyLock::new(Default::default);
                let own = self.written(locale);
                own.or_else(|| self.written(locale.other()))
                    .unwrap_or_else(|| &NOTHING)
            }
        }
    };
}
pub(crate) use in_both;
