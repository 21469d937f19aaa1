//! content/figures/: the key figures.

use super::both::in_both;
use super::day::Day;
use super::observation::{Change, Observation};
use super::pattern::{ID, WORDS_HASH};
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// A key figure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Id of what it counts.
    pub scope: String,
    /// Its place among the figures of its scope.
    pub order: i32,
    /// The value in its unit: euros are not scaled, 40 per cent is 40.
    pub value: Number,
    /// Its unit.
    pub unit: Unit,
    /// How the value is meant.
    pub precision: Precision,
    /// When it was so; none where the document does not say.
    pub period: Option<Period>,
    /// Whether it replaces a value published before for the same period.
    #[serde(default)]
    pub revised: bool,
    /// Where it was read.
    pub source: FigureSource,
    /// Other documents that hold it.
    #[serde(default)]
    pub also_in: Vec<Reading>,
    /// What the figure was in earlier periods, the oldest first.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// How its observations are drawn.
    #[serde(default)]
    pub chart: ChartForm,
    /// What has changed in the record since it was first published, the oldest first.
    #[serde(default)]
    pub history: Vec<Change>,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<FigureText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<FigureText>,
}

impl Figure {
    /// Every place in which the figure was read, its own source first.
    pub fn readings(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = (self.source.document.as_str(), self.source.locator.as_str());
        let others = self.also_in.iter();
        std::iter::once(own).chain(others.map(|it| (it.document.as_str(), it.locator.as_str())))
    }
}

/// How the observations of a figure are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChartForm {
    /// Points joined by a line: for what goes on from one period to the next.
    #[default]
    Line,
    /// A bar for each period: for what is counted anew in each.
    Bar,
}

/// What a value counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Things or people, named in `unit_text`.
    Count,
    /// Euros.
    Euro,
    /// Hundredths of a whole.
    Percent,
}

/// How a value is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// As the document states it.
    Exact,
    /// Stated as “about”.
    Approximate,
}

/// When a figure was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// In the course of a year.
    Year(u16),
    /// On a day.
    Day(Day),
}

impl Period {
    /// The last day of the period.
    pub fn end(self) -> Day {
        match self {
            Self::Year(year) => Day::end_of(i32::from(year)),
            Self::Day(day) => day,
        }
    }
}

/// Where a figure was read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureSource {
    /// Id of the document.
    pub document: String,
    /// Where in it: `L13`.
    pub locator: String,
    /// The source that the document itself names.
    pub named: Option<String>,
}

/// Another place that holds the same figure.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Id of the document.
    pub document: String,
    /// Where in it: `L13`.
    pub locator: String,
}

/// A figure in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Last segment of the address of its page.
    #[schemars(regex(pattern = ID))]
    pub slug: String,
    /// What is measured.
    pub label: String,
    /// What the figure counts, in a sentence or two.
    #[serde(default)]
    pub definition: Option<String>,
    /// How it may be read and quoted.
    #[serde(default)]
    pub how_to_read: Option<String>,
    /// What is counted; only for [`Unit::Count`].
    #[serde(default)]
    pub unit_text: Option<String>,
    /// What has to be known to read it rightly.
    #[serde(default)]
    pub note: Option<String>,
}

in_both!(Figure, FigureText);
translated!(Figure);
