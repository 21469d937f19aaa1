//! What editors write: one record per file, both languages side by side.

mod both;
mod conform;
mod contact;
mod content;
mod day;
mod document;
mod entry;
mod figure;
mod nearest;
mod news;
mod organisation;
mod page;
mod position;
mod read;
mod record_text;
mod records;
mod schema;
mod scope;
mod shape;
mod site;
mod syntax;

pub use both::{Both, InBoth};
pub use contact::{Contact, is_email};
pub use content::Content;
pub use day::Day;
pub use document::{Document, DocumentText, Fact};
pub use entry::{Entry, OperatorField};
pub use figure::{Figure, FigureSource, FigureText, Period, Precision, Reading, Unit};
pub use news::{Event, EventText, NewsItem, NewsKind, NewsText};
pub use organisation::{Organisation, OrganisationText};
pub use page::{Page, PageKind, PageText};
pub use position::locate;
pub use read::{Loaded, SCHEMA_FOLDER, read};
pub use records::{Record, Records};
pub use scope::{Scope, ScopeText};
pub use site::{NotFoundText, Operator, Site, SiteText, StartText};
