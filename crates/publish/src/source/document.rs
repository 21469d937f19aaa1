//! content/documents/: the documents that facts come from.

use super::both::in_both;
use super::day::Day;
use super::pattern::{ID, WORDS_HASH};
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// A source document.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Id of the organisation it comes from.
    pub organisation: String,
    /// Its language.
    #[schemars(schema_with = "locale_schema")]
    pub language: Locale,
    /// Its date; none where it bears none.
    pub dated: Option<Day>,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<DocumentText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<DocumentText>,
    /// The facts taken from it, in its order, without the key figures.
    pub facts: Vec<Fact>,
}

/// A document in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// What it is.
    pub title: String,
    /// What has to be known of it.
    #[serde(default)]
    pub note: Option<String>,
}

/// A fact taken from a document.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Where it stands: `L13`.
    pub locator: String,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<String>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<String>,
}

in_both!(Document, DocumentText);
translated!(Document);
in_both!(Fact, String);
