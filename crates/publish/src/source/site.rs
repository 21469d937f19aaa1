//! content/site.json: what belongs to no page.

use super::both::InBoth;
use super::entry::OperatorField;
use super::pattern::WORDS_HASH;
use super::translated::{locale_schema, translated};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// The site as a whole.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// For editors' programs; not read.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Address at which the site is served, no slash at the end; empty while it is not known.
    pub base: String,
    /// Ids of the pages in the main navigation, in order.
    pub navigation: Vec<String>,
    /// Ids of the pages in the footer, in order.
    pub footer: Vec<String>,
    /// What the operator declares.
    pub operator: Operator,
    /// The language in which it was written first, French where nothing is said.
    #[serde(default)]
    #[schemars(schema_with = "locale_schema")]
    pub original: Option<Locale>,
    /// In French.
    pub fr: SiteText,
    /// In English.
    pub en: SiteText,
}

/// What French law asks an operator to declare; empty where it is still to be supplied.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// Who publishes the site.
    pub publisher: String,
    /// Where the publisher is.
    pub publisher_address: String,
    /// Who answers for what is published.
    pub publication_director: String,
    /// Who hosts the site.
    pub host: String,
    /// Where the host is.
    pub host_address: String,
    /// How the operator is reached.
    pub contact: String,
}

/// The site's own words in one language.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteText {
    /// Which words of the original this was translated from: `cargo xtask translated` writes it.
    #[serde(default)]
    #[schemars(regex(pattern = WORDS_HASH))]
    pub translated_from: Option<String>,
    /// Name of the site.
    pub name: String,
    /// What it is, in a few words.
    pub tagline: String,
    /// What it rests on, in a sentence; stands in the footer.
    pub colophon: String,
    /// This language's part of the page `/`.
    pub start: StartText,
    /// This language's part of the page for addresses that do not exist.
    pub not_found: NotFoundText,
}

/// A language's part of the page `/`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StartText {
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
    /// Text of the link to this language's home page.
    pub link: String,
}

/// A language's part of the page for addresses that do not exist.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotFoundText {
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
}

translated!(Site);

/// The interface is made of these words, so that neither language can be left out.
impl InBoth for Site {
    type Text = SiteText;

    fn written(&self, locale: Locale) -> Option<&SiteText> {
        Some(self.text(locale))
    }

    fn text(&self, locale: Locale) -> &SiteText {
        match locale {
            Locale::Fr => &self.fr,
            Locale::En => &self.en,
        }
    }
}

impl Operator {
    /// What the operator declares with a field; empty where it is still to be supplied.
    pub fn value(&self, field: OperatorField) -> &str {
        match field {
            OperatorField::Publisher => &self.publisher,
            OperatorField::PublisherAddress => &self.publisher_address,
            OperatorField::PublicationDirector => &self.publication_director,
            OperatorField::Host => &self.host,
            OperatorField::HostAddress => &self.host_address,
            OperatorField::Contact => &self.contact,
        }
    }
}
