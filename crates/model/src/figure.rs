//! Key figures, formatted for one language.

use crate::{Link, Locale};
use serde::{Deserialize, Serialize};

/// How a value is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// As the document states it.
    Exact,
    /// Stated as “about”: stays approximate wherever it is shown.
    Approximate,
}

/// A figure as one language shows it: value, unit, scope, period and source always together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The figure's id, the same in both languages and its fragment on the key-figures page.
    pub id: String,
    /// What is measured: “Emploi”.
    pub label: String,
    /// “environ”, “about”; none for a value stated plainly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<String>,
    /// The number alone, large on a card: “2,6” or “€2.6”.
    pub number: String,
    /// What stands after the number, small on a card: “milliards d'euros”, “billion”.
    pub unit: String,
    /// All of the value in one run, as a sentence or a table cell needs it: “environ 410 millions d'euros”.
    pub value: String,
    /// Whether the value is exact or approximate.
    pub precision: Precision,
    /// The precision in words: “stated plainly”, “approximate, revised”.
    pub precision_text: String,
    /// What exactly is counted and among whom.
    pub scope: String,
    /// The period in words: “2011”, “30 mai 2024”, or that the document gives none.
    pub period: String,
    /// Machine-readable period (`2011`, `2024-05-30`); none where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_iso: Option<String>,
    /// Who counted, as far as the document says: “Francéclat”, or “source not stated in the document”.
    pub source: String,
    /// The document it was read in, leading to its entry on the sources page, with the locator in its text.
    pub document: Link,
    /// Address of the figure's own page.
    pub href: String,
    /// That the figure is old, when its period ended more than five years before the build.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_notice: Option<String>,
    /// What has to be known to read it rightly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Present when the figure is a part of a whole, which alone may be drawn as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Id of the organisation whose figure it is.
    pub organisation: String,
    /// Language of label and note, where it is not the page's: the figure is not translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    /// Language of the unit, where it is not the page's; the value ends with the unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_lang: Option<Locale>,
    /// Language of the scope, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_lang: Option<Locale>,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// In per cent of the whole, 0 to 100.
    pub percent: f64,
}

/// The figures of one scope and period, the only ones that may stand side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureGroup {
    /// Fragment of the group.
    pub id: String,
    /// Heading: the organisation's name or what is counted, with its period.
    pub heading: String,
    /// Id of the organisation whose figures they are.
    pub organisation: String,
    /// What exactly is counted.
    pub scope: String,
    /// How the group is to be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The figures, in the editors' order.
    pub figures: Vec<Figure>,
    /// Language of heading, scope and note, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}
