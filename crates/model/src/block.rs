//! Typed text: what a body is made of once publish has read its Markdown. There is no raw HTML.

use crate::{Chart, Download, Figure, Locale, MediaContact};
use serde::{Deserialize, Serialize};

/// A part of a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading below the page's own: `level` is 2, 3 or 4.
    Heading {
        /// 2, 3 or 4.
        level: u8,
        /// Fragment by which the heading is reached, unique on its page.
        id: String,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// Whether its entries are numbered.
        ordered: bool,
        /// The entries, each a body of its own.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A remark set apart from the text.
    Notice(Vec<Block>),
    /// Key figures side by side: all of one scope and period.
    Figures(Vec<Figure>),
    /// The observations of key figures of one scope and unit.
    Chart(Box<Chart>),
    /// Whom journalists may call.
    Contact(Box<MediaContact>),
    /// Names with their values, such as what the operator has to declare.
    Details(Vec<Detail>),
    /// Links to pages with what each is about.
    Pages(Vec<PageLink>),
    /// Files beside the pages.
    Downloads(Vec<Download>),
}

/// A name with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    /// What the value is.
    pub name: String,
    /// The value; none where somebody still has to supply it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A link to a page, with what the page is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageLink {
    /// Address of the page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// Language of title and summary, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// A run of words inside a block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words stressed.
    Emphasis(Vec<Inline>),
    /// Words of weight.
    Strong(Vec<Inline>),
    /// Words that lead somewhere.
    Link {
        /// Address on the site, or an `https:`, `mailto:` or `tel:` address.
        href: String,
        /// The words.
        text: Vec<Inline>,
    },
    /// The value of a key figure, which leads to the figure.
    Figure {
        /// Address of the figure, with its fragment.
        href: String,
        /// The value as a sentence needs it: “4 500 entreprises”.
        value: String,
        /// Scope, period and source, a line each; none where they are not in the sentence's language.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<String>,
    },
    /// Words of another language.
    Foreign {
        /// Their language.
        lang: Locale,
        /// The words.
        text: Vec<Inline>,
    },
    /// Tells that the words before, in that language, lead to a page that is not translated.
    LanguageBadge(Locale),
    /// A line break that the author asked for.
    Break,
}
