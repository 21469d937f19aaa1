//! The records of figures as data.

use crate::source::{Precision, Unit};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Number;

/// Key figures in one language. Those of one scope may stand side by side; figures of different
/// scopes are never added up, divided or compared.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureSet<'a> {
    /// Address of the schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Language of the words (BCP 47).
    pub language: &'a str,
    /// Name of the site that publishes the figures.
    pub publisher: &'a str,
    /// How the figures may be read.
    pub how_to_read: &'a str,
    /// The figures.
    pub figures: &'a [FigureData],
}

/// A key figure with its values.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureData {
    /// Its id, the same in both languages.
    pub id: String,
    /// What is measured.
    pub label: String,
    /// Address of its page; it begins with a slash where the site's own address is not known.
    pub address: String,
    /// Language of label, definition, note and name of the unit.
    pub language: String,
    /// What exactly is counted, and among whom.
    pub scope: ScopeData,
    /// What a value counts in.
    pub unit: UnitData,
    /// What the figure counts, in a sentence or two.
    pub definition: Option<String>,
    /// How it may be read and quoted.
    pub how_to_read: Option<String>,
    /// Its values, the oldest first; the last one is the figure as the site shows it. A period
    /// between two others that has no value here has none.
    pub values: Vec<ValueData>,
    /// The figure as a footnote gives it.
    pub citation: String,
}

/// What a group of figures counts.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScopeData {
    /// Its id, the same in both languages.
    pub id: String,
    /// What exactly is counted.
    pub text: String,
    /// How the figures of the scope are to be read.
    pub note: Option<String>,
}

/// What a value counts in.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitData {
    /// Its kind: things or people, euros that are not scaled, or hundredths of a whole.
    pub kind: Unit,
    /// Its name or sign: “businesses”, “EUR”, “%”.
    pub text: String,
}

/// What a figure was in one period.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ValueData {
    /// The period: a year or a day (ISO 8601); null where the document gives none.
    pub period: Option<String>,
    /// The period in words.
    pub period_text: String,
    /// The value in the figure's unit.
    pub value: Number,
    /// The value in words, with “about” where it is approximate.
    pub text: String,
    /// How the value is meant: one that is approximate stays so wherever it is quoted.
    pub precision: Precision,
    /// Whether it replaces a value published before for the same period.
    pub revised: bool,
    /// Who counted, or that the document does not say it.
    pub source: String,
    /// Whether the document says who counted.
    pub source_is_named: bool,
    /// The document that the value was read in.
    pub document: String,
    /// Where in the document.
    pub locator: String,
    /// That the value is old, where its period ended more than five years before this file was made.
    pub age_notice: Option<String>,
    /// What has to be known to read it rightly.
    pub note: Option<String>,
}
