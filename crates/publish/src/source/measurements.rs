//! content/measurements.json: what was measured of the built site, written by `cargo xtask measure`.

use super::day::Day;
use schemars::JsonSchema;
use serde::Deserialize;

/// What the site states of itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measurements {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// The day of the measurements.
    pub date: Day,
    /// What programs found of accessibility.
    pub accessibility: AccessibilityResults,
    /// The weight of each kind of page.
    pub weights: Vec<Weight>,
}

/// What programs found of accessibility.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessibilityResults {
    /// How many pages were looked at, both languages together.
    pub pages: u32,
    /// How many times a rule was found broken.
    pub violations: u32,
    /// The programs with their versions.
    pub tools: Vec<String>,
}

/// What a kind of page weighs, after compression; of its two languages the heavier.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// The kind.
    pub kind: WeighedKind,
    /// Bytes of the document, its style sheet included.
    pub document: u32,
    /// Bytes of all that a first visit loads.
    pub visit: u32,
}

/// A kind of page by what a visitor sees in it.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WeighedKind {
    /// The home page.
    Home,
    /// A text.
    Text,
    /// The key figures.
    KeyFigures,
    /// A key figure.
    Figure,
    /// The list of the news.
    News,
    /// A news item.
    NewsItem,
    /// For journalists.
    Press,
    /// The sources.
    Sources,
}
