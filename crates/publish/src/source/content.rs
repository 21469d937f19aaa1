//! Everything that was read.

use super::{
    Contact, Document, Figure, Measurements, NewsItem, Organisation, Page, PageKind, Record,
    Records, Scope, Site, read::MEASUREMENTS,
};
use crate::{Code, Problem};
use std::collections::BTreeMap;

/// The content of a site.
#[derive(Clone, Debug)]
pub struct Content {
    /// What belongs to no page.
    pub site: Record<Site>,
    /// Who the site speaks for.
    pub organisations: Records<Organisation>,
    /// Every page that is not a news item.
    pub pages: Records<Page>,
    /// What groups of figures count.
    pub scopes: Records<Scope>,
    /// The key figures.
    pub figures: Records<Figure>,
    /// What the organisations announce.
    pub news: Records<NewsItem>,
    /// Whom journalists may call.
    pub contacts: Records<Contact>,
    /// The documents that facts come from.
    pub documents: Records<Document>,
    /// What was measured of the site, if anything was.
    pub measurements: Option<Record<Measurements>>,
    /// The text of each file, by its path relative to the content folder.
    pub texts: BTreeMap<String, String>,
}

impl Content {
    /// What was measured of the site, or the problem that `file` asks for it at `path` and nobody has
    /// measured.
    pub fn measured(&self, file: &str, path: &str) -> Result<&Measurements, Problem> {
        let record = self.measurements.as_ref().map(|it| &it.value);
        record.ok_or_else(|| {
            let expected = format!("{MEASUREMENTS}, which holds what was measured");
            Problem::new(Code::UnknownReference, file, path, expected, "no such file")
                .with_help("run `cargo xtask measure`")
        })
    }

    /// The one page of a kind, or the problem that there is none.
    pub fn page_of_kind(&self, kind: PageKind) -> Result<&Record<Page>, Problem> {
        let mut pages = self.pages.iter().map(|(_, record)| record);
        pages
            .find(|record| record.value.kind == kind)
            .ok_or_else(|| {
                Problem::new(
                    Code::MissingPage,
                    "pages",
                    "",
                    format!("one page of the kind `{}`", kind.name()),
                    "none",
                )
            })
    }
}
