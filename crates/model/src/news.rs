//! News, formatted for one language.

use crate::{Block, Boilerplate, Download, Link, Locale, MediaContact};
use serde::{Deserialize, Serialize};

/// A line of the news register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsSummary {
    /// Address of the item.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence or two.
    pub summary: String,
    /// What it is: “Communiqué de presse”.
    pub kind: String,
    /// Name of the organisation that publishes it.
    pub organisation: String,
    /// Id of that organisation, by which the register is filtered.
    pub organisation_id: String,
    /// Date in words.
    pub date: String,
    /// Date as `YYYY-MM-DD`; its first four characters are the year that filters the register.
    pub date_iso: String,
    /// Language of title and summary, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// By what the register can be filtered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsFilter {
    /// Organisations to filter by.
    pub organisations: Vec<FilterOption>,
    /// Years to filter by, newest first.
    pub years: Vec<FilterOption>,
    /// Where the pages of each choice are to be fetched; none where the register's only page holds
    /// every item already.
    ///
    /// The page `n` of a choice is at this address, followed by the organisation's and the year's
    /// value, each with a slash as far as it is chosen, and `n.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<String>,
}

/// A page of what a choice by organisation and year leaves of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsChoice {
    /// How many items the choice leaves.
    pub total: u32,
    /// How many pages they take.
    pub pages: u32,
    /// The items of this page, newest first.
    pub items: Vec<NewsSummary>,
}

/// A value by which the register can be filtered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterOption {
    /// Value in the query, the same in both languages.
    pub value: String,
    /// What the visitor reads.
    pub text: String,
}

/// What a news item says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewsDetails {
    /// What it is: “Communiqué de presse”.
    pub kind: String,
    /// Organisation that publishes it, leading to its page.
    pub organisation: Link,
    /// Place and date: “Paris, le 31 mai 2024”.
    pub dateline: String,
    /// Date as `YYYY-MM-DD`.
    pub date_iso: String,
    /// The lead.
    pub lead: String,
    /// The event it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventDetails>,
    /// Its text.
    pub body: Vec<Block>,
    /// The organisation in a paragraph, as a press release ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boilerplate: Option<Boilerplate>,
    /// Whom journalists may call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<MediaContact>,
    /// The document it was written from, leading to its entry on the sources page.
    pub document: Link,
}

/// An event, past or to come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventDetails {
    /// What it is.
    pub name: String,
    /// Day in words.
    pub date: String,
    /// Day as `YYYY-MM-DD`.
    pub date_iso: String,
    /// Where it is held.
    pub place: String,
    /// What has to be known, such as that the date is derived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The event for calendars.
    pub calendar: Download,
}
