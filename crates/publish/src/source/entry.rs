//! An entry of a body: Markdown, or one of the blocks that know the domain.

use crate::markdown::BodyText;
use schemars::JsonSchema;
use serde::Deserialize;

/// An entry of a body: a text in Markdown, or an object with exactly one member.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Ids of key figures that stand side by side.
    Figures(Vec<String>),
    /// Ids of key figures whose observations are drawn in one chart.
    Chart(Vec<String>),
    /// A remark set apart, in CommonMark.
    Notice(Vec<BodyText>),
    /// Id of a contact.
    Contact(String),
    /// What the operator declares.
    Operator(Vec<OperatorField>),
    /// Something that was measured of the site.
    Measured(Measured),
    /// Ids of pages to link to.
    Pages(Vec<String>),
    /// CommonMark.
    #[serde(untagged)]
    Markdown(BodyText),
}

/// Something that was measured of the site; each is a member of measurements.json.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// What programs found of accessibility.
    Accessibility,
    /// What each kind of page weighs.
    Weight,
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
