//! Files beside the pages.

use serde::{Deserialize, Serialize};

/// A file to take away, or to follow from a program of the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Download {
    /// Address of the file.
    pub href: String,
    /// Its media type: `text/csv`.
    pub media_type: String,
    /// What kind of file it is: “CSV”.
    pub name: String,
    /// What it is for, in a few words.
    pub about: String,
}

impl Download {
    /// Media type of a feed in the form Atom.
    pub const ATOM: &str = "application/atom+xml";

    /// Media type of a feed in the form JSON Feed.
    pub const JSON_FEED: &str = "application/feed+json";

    /// Whether it is a feed, which is followed at its address, not kept as a file.
    pub fn is_feed(&self) -> bool {
        matches!(self.media_type.as_str(), Self::ATOM | Self::JSON_FEED)
    }
}
