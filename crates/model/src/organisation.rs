//! The organisations, as a card shows them.

use crate::Locale;
use serde::{Deserialize, Serialize};

/// An organisation in a few words, leading to its page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationCard {
    /// The organisation's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it stands for: its trades or its branch.
    pub branch: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Address of its page.
    pub href: String,
    /// Language of name, branch and summary, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}
