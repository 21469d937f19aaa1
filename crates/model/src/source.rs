//! The documents that everything on the site comes from.

use crate::{Link, Locale};
use serde::{Deserialize, Serialize};

/// A source document with every fact taken from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceEntry {
    /// The document's id, its fragment on the sources page.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Its language, by which quotations from it are marked.
    pub language: Locale,
    /// Name of its language, in the language of the page.
    pub language_name: String,
    /// Its date in words, or that it bears none.
    pub date: String,
    /// What has to be known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The facts, in the order of the document.
    pub facts: Vec<SourceFact>,
    /// The key figures read in it, each leading to the figure; the text holds label, value and locator.
    pub figures: Vec<Link>,
    /// Language of title and note, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// A fact taken from a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFact {
    /// Where it stands in the document: “L13”.
    pub locator: String,
    /// The fact in our words.
    pub text: String,
    /// Language of these words, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}
