//! Earlier values of a key figure, and what has changed in its record.

use super::both::{InBoth, in_both};
use super::day::Day;
use super::figure::{FigureSource, Period, Precision};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Number;

/// What a figure was in an earlier period. A period between two others that has no observation is
/// a gap, and is shown as one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// When it was so.
    pub period: Period,
    /// The value in the figure's unit.
    pub value: Number,
    /// How the value is meant.
    pub precision: Precision,
    /// Whether it replaces a value published before for the same period.
    #[serde(default)]
    pub revised: bool,
    /// Where it was read, when that is another place than the figure's own.
    #[serde(default)]
    pub source: Option<FigureSource>,
    /// What has to be known of it, in French.
    #[serde(default)]
    pub fr: Option<String>,
    /// What has to be known of it, in English.
    #[serde(default)]
    pub en: Option<String>,
}

impl Observation {
    /// What has to be known of it at addresses of a language, if anything.
    pub fn note(&self, locale: Locale) -> Option<&str> {
        Some(self.text(locale).as_str()).filter(|note| !note.is_empty())
    }
}

/// A change of a published record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day on which it was published.
    pub day: Day,
    /// What has changed, in French.
    #[serde(default)]
    pub fr: Option<String>,
    /// What has changed, in English.
    #[serde(default)]
    pub en: Option<String>,
}

in_both!(Observation, String);
in_both!(Change, String);
