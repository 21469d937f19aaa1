//! The languages of the site.

use serde::{Deserialize, Serialize};

/// A choice of language and formats. The site speaks two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// French, as written in France.
    Fr,
    /// English, in British spelling.
    En,
}

impl Locale {
    /// Both languages, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The value of the HTML attribute `lang`, which is also the first segment of an address.
    pub const fn lang(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The other language.
    pub const fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
        }
    }

    /// The language that an HTML `lang` value or an address segment names.
    pub fn from_lang(lang: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.lang() == lang)
    }
}
