//! content/organisations/: who the site speaks for.

use super::both::in_both;
use super::pattern::{ID, WORDS_HASH};
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// A federation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Id of its page.
    pub page: String,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<OrganisationText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<OrganisationText>,
}

/// An organisation in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganisationText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Its name.
    pub name: String,
    /// Its trades or branch, short.
    pub branch: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Heading of the boilerplate: “À propos de …”.
    pub boilerplate_heading: String,
    /// A paragraph that a journalist may quote.
    pub boilerplate: String,
}

in_both!(Organisation, OrganisationText);
translated!(Organisation);
