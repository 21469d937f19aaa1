//! Where every record is found.

use super::addresses;
use crate::source::{Both, Content, InBoth, Page, PageKind, Record};
use crate::{Code, Problem};
use model::Locale;
use std::collections::BTreeMap;

/// The addresses of all pages, news items and key figures.
#[derive(Debug)]
pub struct AddressBook {
    pages: BTreeMap<String, Both<String>>,
    news: BTreeMap<String, Both<String>>,
    figures: BTreeMap<String, Both<String>>,
    figures_page: Both<String>,
    sources_page: Both<String>,
}

impl AddressBook {
    /// The addresses of `content`.
    ///
    /// # Errors
    /// When a parent is missing or stands below its own child, or a single page is missing.
    pub fn new(content: &Content) -> Result<Self, Problem> {
        let mut pages = BTreeMap::new();
        for (id, page) in content.pages.iter() {
            let line = line_of(content, page)?;
            let address = Both::from_fn(|locale| {
                let slugs = line
                    .iter()
                    .map(|page| page.value.text(locale).slug.as_str());
                addresses::page(locale, slugs)
            });
            pages.insert(id.to_owned(), address);
        }
        let of_kind = |kind| -> Result<Both<String>, Problem> {
            let page = content.page_of_kind(kind)?;
            let address = pages.get(&page.value.id).cloned();
            address.ok_or_else(|| content.pages.missing(&page.value.id, &page.file, "id"))
        };
        let news_list = of_kind(PageKind::NewsList)?;
        let news = content.news.iter().map(|(id, item)| {
            let slug = |locale| item.value.text(locale).slug.as_str();
            let address = |locale| addresses::below(news_list.get(locale), slug(locale));
            (id.to_owned(), Both::from_fn(address))
        });
        let figures_page = of_kind(PageKind::KeyFigures)?;
        let figures = content.figures.iter().map(|(id, figure)| {
            let slug = |locale| figure.value.text(locale).slug.as_str();
            let address = |locale| addresses::below(figures_page.get(locale), slug(locale));
            (id.to_owned(), Both::from_fn(address))
        });
        Ok(Self {
            news: news.collect(),
            figures: figures.collect(),
            figures_page,
            sources_page: of_kind(PageKind::Sources)?,
            pages,
        })
    }

    /// Address of a page.
    pub fn page(&self, id: &str, locale: Locale) -> Option<&str> {
        self.pages.get(id).map(|both| both.get(locale).as_str())
    }

    /// Address of a news item.
    pub fn news(&self, id: &str, locale: Locale) -> Option<&str> {
        self.news.get(id).map(|both| both.get(locale).as_str())
    }

    /// Address of a key figure's page.
    pub fn figure(&self, id: &str, locale: Locale) -> Option<&str> {
        self.figures.get(id).map(|both| both.get(locale).as_str())
    }

    /// Address of the figures of a scope, on the page of all key figures.
    pub fn figure_group(&self, scope: &str, locale: Locale) -> String {
        addresses::place(self.figures_page.get(locale), scope)
    }

    /// Address of a document's entry on the sources page.
    pub fn document(&self, id: &str, locale: Locale) -> String {
        addresses::place(self.sources_page.get(locale), id)
    }
}

/// The page with the pages above it, the highest first, home left out.
///
/// # Errors
/// When a parent is missing, or the page stands below itself.
pub fn line_of<'a>(
    content: &'a Content,
    page: &'a Record<Page>,
) -> Result<Vec<&'a Record<Page>>, Problem> {
    let mut line = vec![page];
    let mut current = page;
    while let Some(parent) = &current.value.parent {
        let above = content.pages.get(parent);
        let above = above.ok_or_else(|| content.pages.missing(parent, &current.file, "parent"))?;
        if line.iter().any(|page| std::ptr::eq(*page, above)) {
            let expected = "parents that end at a page without one";
            let found = format!("`{parent}`, which stands below this page itself");
            return Err(Problem::new(
                Code::ParentCycle,
                &page.file,
                "parent",
                expected,
                found,
            ));
        }
        line.push(above);
        current = above;
    }
    line.reverse();
    Ok(line)
}
