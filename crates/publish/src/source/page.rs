//! content/pages/: every page that is not a news item.

use super::both::in_both;
use super::entry::Entry;
use super::pattern::{ID, SLUG, WORDS_HASH};
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// A page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// What it shows.
    pub kind: PageKind,
    /// Id of the page it stands below.
    #[serde(default)]
    pub parent: Option<String>,
    /// Id of the organisation it is about.
    #[serde(default)]
    pub organisation: Option<String>,
    /// Ids of the scopes whose figures the home page shows.
    #[serde(default)]
    pub figures: Option<Vec<String>>,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<PageText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<PageText>,
}

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// The way in.
    Home,
    /// A page of text.
    Text,
    /// All key figures.
    KeyFigures,
    /// The register of news.
    NewsList,
    /// What the press asks for.
    Press,
    /// The documents that everything comes from.
    Sources,
    /// A page of text that ends with links to all pages, for readers.
    SiteMap,
}

impl PageKind {
    /// The kinds of which the site has exactly one page.
    pub const SINGLE: [Self; 5] = [
        Self::Home,
        Self::KeyFigures,
        Self::NewsList,
        Self::Press,
        Self::Sources,
    ];

    /// The kind as it is written in a record.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Text => "text",
            Self::KeyFigures => "key-figures",
            Self::NewsList => "news-list",
            Self::Press => "press",
            Self::Sources => "sources",
            Self::SiteMap => "site-map",
        }
    }
}

/// A page in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Last segment of its address.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Its title.
    pub title: String,
    /// A shorter title for menu and breadcrumb.
    #[serde(default)]
    pub navigation_title: Option<String>,
    /// What it is about, in a sentence.
    pub description: String,
    /// The first words.
    pub lead: String,
    /// The text.
    pub body: Vec<Entry>,
}

impl PageText {
    /// The title as a menu shows it.
    pub fn short_title(&self) -> &str {
        self.navigation_title.as_deref().unwrap_or(&self.title)
    }
}

in_both!(Page, PageText);
translated!(Page);
