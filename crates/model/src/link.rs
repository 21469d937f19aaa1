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
    /// Language of the text, where it is not the page's: what it leads to is not translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

impl Link {
    /// A link to another page, in the language of the page that carries it.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            current: None,
            lang: None,
        }
    }

    /// The same link with a text in `lang`; none is the page's own language.
    #[must_use]
    pub fn in_language(self, lang: Option<Locale>) -> Self {
        Self { lang, ..self }
    }
}

/// The way from one page of a long list to the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pager {
    /// Number of this page, from 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// Address of the first page; none on that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    /// Address of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// Address of the page after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the last page; none on that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
}

impl Pager {
    /// The way from `page` of `pages` by the address of each; none where there is one page only.
    pub fn new(page: u32, pages: u32, address: impl Fn(u32) -> String) -> Option<Self> {
        (pages > 1).then(|| Self {
            page,
            pages,
            first: (page > 1).then(|| address(1)),
            previous: (page > 1).then(|| address(page - 1)),
            next: (page < pages).then(|| address(page + 1)),
            last: (page < pages).then(|| address(pages)),
        })
    }
}

/// One language in which the page can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// The language of the page at [`Language::href`].
    pub locale: Locale,
    /// Address of the page in that language.
    pub href: String,
    /// Language of its text, where it is another: it is not translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_locale: Option<Locale>,
}
