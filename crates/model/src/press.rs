//! What the press asks for.

use crate::{Download, Locale};
use serde::{Deserialize, Serialize};

/// An organisation in a paragraph that may be quoted as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boilerplate {
    /// The organisation's id.
    pub organisation: String,
    /// Heading: “À propos de …”.
    pub heading: String,
    /// The paragraph.
    pub text: String,
    /// Language of both, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// Whom journalists may call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediaContact {
    /// The person.
    pub name: String,
    /// The agency or department.
    pub agency: String,
    /// For which organisation.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number as it is read.
    pub phone: String,
    /// The `tel:` address of that number, with the country code.
    pub phone_href: String,
    /// From when the data are.
    pub as_of: String,
    /// The contact for address books.
    pub card: Download,
}
