//! Links between pages.

use crate::Locale;
use serde::{Deserialize, Serialize};

/// A link to a page of the site, by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Address of the page, with a slash at both ends, or with a fragment.
    pub href: String,
    /// Text of the link.
    pub text: String,
    /// Whether it leads to the page that carries it (`page`), or to a page above it (`true`):
    /// the value of `aria-current`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
}

/// One language in which the page can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// The language of the page at [`Language::href`].
    pub locale: Locale,
    /// Address of the page in that language.
    pub href: String,
}
