//! The page of one key figure: everything that is needed to understand and to cite it.

use crate::{Chart, Download, Figure, Link, Locale, NewsSummary};
use serde::{Deserialize, Serialize};

/// One key figure with all that is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigurePage {
    /// The group it belongs to, leading to that group on the page of all key figures.
    pub group: Link,
    /// The figure.
    pub figure: Figure,
    /// What it counts, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// How it may be read and quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_to_read: Option<String>,
    /// What has to be known of the figures of its scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_note: Option<String>,
    /// What it was in several periods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chart: Option<Chart>,
    /// Every document it was read in, leading to its entry on the sources page.
    pub readings: Vec<Link>,
    /// What has changed in the record since it was first published, the latest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<RecordChange>,
    /// The news that refer to it, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub news: Vec<NewsSummary>,
    /// How to cite it in each language in which it is written, that of the page first.
    pub citations: Vec<Citation>,
    /// The figure as data and as pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub downloads: Vec<Download>,
    /// The figure for another site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embed: Option<Embed>,
}

/// A change of a published record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordChange {
    /// Day in words.
    pub date: String,
    /// Day as `YYYY-MM-DD`.
    pub date_iso: String,
    /// What has changed.
    pub text: String,
    /// Language of the text, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// A figure as a footnote gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Its language.
    pub locale: Locale,
    /// Name of its language in that language.
    pub name: String,
    /// Label, value, scope, period, source and, where the site's address is known, the permalink.
    pub text: String,
}

/// A figure for another site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embed {
    /// Address of the page that is shown there.
    pub href: String,
    /// The HTML that shows it. It names the page by its absolute address where that is known.
    pub code: String,
}
