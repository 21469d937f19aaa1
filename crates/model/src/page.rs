//! The page datum: everything that one address shows.

use crate::{
    Block, Boilerplate, Download, FigureGroup, FigurePage, FilterOption, Language, Link, Locale,
    MediaContact, NewsDetails, NewsFilter, NewsSummary, OrganisationCard, Pager, Shell,
    SourceEntry,
};
use serde::{Deserialize, Serialize};

/// Version of the page datum's form. A datum of another version is not read: the browser loads
/// the document instead. Raise it with every change that an older app could not render.
pub const FORMAT: u32 = 5;

/// Everything that one address shows, in its language, ready for display.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    /// [`FORMAT`] at the time of writing.
    pub format: u32,
    /// The page's own address: `/fr/union/`.
    pub address: String,
    /// Its language.
    pub locale: Locale,
    /// Language of title, description and body, where it is another: the page is not translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_locale: Option<Locale>,
    /// Its title, also its only `h1`.
    pub title: String,
    /// Title of the document: the page's with the site's.
    pub document_title: String,
    /// What it is about, in a sentence.
    pub description: String,
    /// The same page in the other language; none on a page that speaks both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternate: Option<Language>,
    /// The pages above it, home first; empty on the home page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breadcrumb: Vec<Link>,
    /// Header and footer.
    pub shell: Shell,
    /// What stands between them.
    pub body: PageBody,
}

/// What a page shows, by its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageBody {
    /// The way in: what the site is, the organisations, some figures, the latest news.
    Home(HomePage),
    /// A page of text.
    Text {
        /// The first words.
        lead: String,
        /// The text.
        blocks: Vec<Block>,
    },
    /// All key figures.
    KeyFigures(KeyFiguresPage),
    /// One key figure with all that is known of it.
    Figure(Box<FigurePage>),
    /// The register of news.
    NewsList(NewsListPage),
    /// A news item.
    News(Box<NewsDetails>),
    /// What the press asks for.
    Press(PressPage),
    /// The documents that everything comes from.
    Sources(SourcesPage),
    /// A page that speaks both languages at once: the choice of language, and “not found”.
    Bilingual {
        /// One part for each language.
        sections: Vec<BilingualSection>,
    },
}

/// The way in: what the site is, the organisations, some figures, the latest news.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HomePage {
    /// The first words.
    pub lead: String,
    /// Both organisations.
    pub organisations: Vec<OrganisationCard>,
    /// Some figures, in groups that may stand side by side.
    pub figures: Vec<FigureGroup>,
    /// Leads to the key-figures page.
    pub figures_link: Link,
    /// The latest news, newest first.
    pub news: Vec<NewsSummary>,
    /// Leads to the register.
    pub news_link: Link,
    /// What else the home page says.
    pub blocks: Vec<Block>,
}

/// All key figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyFiguresPage {
    /// The first words.
    pub lead: String,
    /// How the figures are to be read.
    pub blocks: Vec<Block>,
    /// All figures, in groups that may stand side by side.
    pub groups: Vec<FigureGroup>,
    /// The organisations that have figures, to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<FilterOption>,
    /// The files that hold all of them.
    pub downloads: Vec<Download>,
}

/// A page of the register of news.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewsListPage {
    /// The first words.
    pub lead: String,
    /// What else the page says, below the list.
    pub blocks: Vec<Block>,
    /// How many items the register holds on all its pages.
    pub total: u32,
    /// The items of this page, newest first.
    pub items: Vec<NewsSummary>,
    /// The way to the other pages; none where one page holds the whole register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pager: Option<Pager>,
    /// The filter, which stands on the first page only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<NewsFilter>,
}

/// What the press asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PressPage {
    /// The first words.
    pub lead: String,
    /// Whom to call; empty where the contact data are hidden.
    pub contacts: Vec<MediaContact>,
    /// The organisations in a paragraph each.
    pub boilerplates: Vec<Boilerplate>,
    /// Facts to check and other text.
    pub blocks: Vec<Block>,
}

/// The documents that everything comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourcesPage {
    /// The first words.
    pub lead: String,
    /// How to read the entries, and where the documents differ.
    pub blocks: Vec<Block>,
    /// One entry for each document.
    pub documents: Vec<SourceEntry>,
}

/// One language's part of a page that speaks both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BilingualSection {
    /// The part's language.
    pub locale: Locale,
    /// Its heading.
    pub heading: String,
    /// Its text.
    pub text: String,
    /// Where to go from here.
    pub links: Vec<Link>,
}
