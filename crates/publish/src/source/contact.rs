//! content/contacts/: whom journalists may call.

use super::day::Day;
use super::pattern::{ID, PHONE};
use schemars::JsonSchema;
use serde::Deserialize;

/// A contact for the press, the same in both languages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Its id, which is also the file's name.
    #[schemars(regex(pattern = ID))]
    pub id: String,
    /// Id of the organisation.
    pub organisation: String,
    /// Whether it is kept out of every output.
    pub hidden: bool,
    /// The person.
    pub name: String,
    /// The agency or department.
    pub agency: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number with `+`, country code and digits only.
    #[schemars(regex(pattern = PHONE))]
    pub phone: String,
    /// From when the data are.
    pub as_of: Day,
}

/// Whether a text is an e-mail address in its plain form.
pub fn is_email(text: &str) -> bool {
    let plain = |part: &str, extra: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || extra.contains(it))
    };
    text.split_once('@').is_some_and(|(name, host)| {
        plain(name, "._%+-")
            && plain(host, ".-")
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
    })
}
