//! What the app and publish share: the page datum and its parts, display-ready.
//!
//! Publish composes one [`PageData`] for every address; the app turns it into a view. Nothing is
//! left to decide in between: texts are formatted for their language, links are addresses.
//! Optional members are left out of the JSON when they are empty.

mod block;
mod chart;
mod download;
mod figure;
mod figure_page;
mod link;
mod locale;
mod news;
mod organisation;
mod page;
mod press;
mod site;
mod source;

pub use block::{Block, Detail, Inline, PageLink};
pub use chart::{Chart, ChartText, Mark, Point};
pub use download::Download;
pub use figure::{Figure, FigureGroup, Precision, Share};
pub use figure_page::{Citation, Embed, FigurePage, RecordChange};
pub use link::{Language, Link, Pager};
pub use locale::Locale;
pub use news::{EventDetails, FilterOption, NewsChoice, NewsDetails, NewsFilter, NewsSummary};
pub use organisation::OrganisationCard;
pub use page::{
    BilingualSection, FORMAT, HomePage, KeyFiguresPage, NewsListPage, PageBody, PageData,
    PressPage, SourcesPage,
};
pub use press::{Boilerplate, MediaContact};
pub use site::Shell;
pub use source::{SourceEntry, SourceFact};
