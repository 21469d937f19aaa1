//! content/news/: what the organisations announce.

use super::both::in_both;
use super::pattern::{ID, WORDS_HASH};
use super::translated::{locale_schema, translated};
use super::{day::Day, entry::Entry};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// A press release or an announcement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewsItem {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name and begins with the day of publication.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// What it is.
    pub kind: NewsKind,
    /// Id of the organisation that publishes it.
    pub organisation: String,
    /// Day of publication.
    pub published_on: Day,
    /// The event it tells of.
    #[serde(default)]
    pub event: Option<Event>,
    /// Id of the document it was written from.
    pub document: String,
    /// Where in that document.
    pub locator: String,
    /// Id of the contact for journalists.
    #[serde(default)]
    pub media_contact: Option<String>,
    /// Ids of the key figures it rests on.
    #[serde(default)]
    pub figures: Vec<String>,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French; none while it is still to be written.
    #[serde(default)]
    pub fr: Option<NewsText>,
    /// In English; none while it is still to be written.
    #[serde(default)]
    pub en: Option<NewsText>,
}

/// What a news item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NewsKind {
    /// Written for journalists.
    PressRelease,
    /// Written for everybody.
    Announcement,
}

/// When an event is held.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its day.
    pub day: Day,
}

/// A news item in the words of one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewsText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Last segment of its address.
    #[schemars(regex(pattern = ID))]
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence or two.
    pub summary: String,
    /// Place of the dateline.
    pub place: String,
    /// The lead.
    pub lead: String,
    /// The event it tells of, exactly when the record has one.
    #[serde(default)]
    pub event: Option<EventText>,
    /// Its text.
    pub body: Vec<Entry>,
}

/// An event in the words of one language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventText {
    /// What it is.
    pub name: String,
    /// Where it is held.
    pub place: String,
    /// What has to be known of it.
    #[serde(default)]
    pub note: Option<String>,
}

in_both!(NewsItem, NewsText);
translated!(NewsItem);
