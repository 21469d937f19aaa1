//! content/scopes/: what a group of figures counts.

use super::both::in_both;
use super::pattern::{ID, WORDS_HASH};
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// What a group of figures counts, and among whom.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Id of the organisation whose figures they are.
    pub organisation: String,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<ScopeText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<ScopeText>,
}

/// A scope in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScopeText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Heading of the group.
    pub heading: String,
    /// What exactly is counted.
    pub scope: String,
    /// How the group is to be read.
    #[serde(default)]
    pub note: Option<String>,
}

in_both!(Scope, ScopeText);
translated!(Scope);
