//! An entry of a body: Markdown, or one of the blocks that know the domain.

use crate::markdown::BodyText;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// An entry of a body: a text in Markdown, or an object with exactly one member.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub enum Entry {
    /// Ids of key figures that stand side by side.
    Figures(Vec<String>),
    /// A remark set apart, in CommonMark.
    Notice(Vec<BodyText>),
    /// Id of a contact.
    Contact(String),
    /// What the operator declares.
    Operator(Vec<OperatorField>),
    /// Ids of pages to link to.
    Pages(Vec<String>),
    /// CommonMark.
    #[schemars(untagged)]
    Markdown(BodyText),
}

/// Something that the operator declares; each is a member of `operator` in site.json.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OperatorField {
    /// Who publishes the site.
    Publisher,
    /// Where the publisher is.
    PublisherAddress,
    /// Who answers for what is published.
    PublicationDirector,
    /// Who hosts the site.
    Host,
    /// Where the host is.
    HostAddress,
    /// How the operator is reached.
    Contact,
}

const MEMBERS: &[&str] = &["figures", "notice", "contact", "operator", "pages"];

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(EntryVisitor)
    }
}

struct EntryVisitor;

impl<'de> Visitor<'de> for EntryVisitor {
    type Value = Entry;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string of Markdown or an object with one member")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Entry, E> {
        Ok(Entry::Markdown(BodyText::new(text)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let Some(member) = map.next_key::<String>()? else {
            return Err(A::Error::invalid_length(0, &"an object with one member"));
        };
        let entry = match member.as_str() {
            "figures" => Entry::Figures(map.next_value()?),
            "notice" => Entry::Notice(map.next_value()?),
            "contact" => Entry::Contact(map.next_value()?),
            "operator" => Entry::Operator(map.next_value()?),
            "pages" => Entry::Pages(map.next_value()?),
            other => return Err(A::Error::unknown_field(other, MEMBERS)),
        };
        match map.next_key::<String>()? {
            None => Ok(entry),
            Some(_) => Err(A::Error::invalid_length(2, &"an object with one member")),
        }
    }
}

impl OperatorField {
    /// All of them, in the order of site.json.
    pub const ALL: [Self; 6] = [
        Self::Publisher,
        Self::PublisherAddress,
        Self::PublicationDirector,
        Self::Host,
        Self::HostAddress,
        Self::Contact,
    ];

    /// The member of `operator` in site.json.
    pub const fn member(self) -> &'static str {
        match self {
            Self::Publisher => "publisher",
            Self::PublisherAddress => "publisher_address",
            Self::PublicationDirector => "publication_director",
            Self::Host => "host",
            Self::HostAddress => "host_address",
            Self::Contact => "contact",
        }
    }
}
