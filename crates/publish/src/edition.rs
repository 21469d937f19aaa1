//! What the pages of a language have in common, as heads, feeds and files need it.

use crate::compose::{Composed, addresses};
use crate::feed::Feed;
use crate::figure_data::FigureData;
use crate::source::{Both, Content, PageKind};
use crate::{Code, Problem};
use model::{Locale, NewsFilter, NewsSummary, OrganisationCard, PageBody, PageData};
use std::collections::BTreeSet;

/// The composed site, whole and by language.
pub struct Editions<'a> {
    /// What it was composed from.
    pub content: &'a Content,
    /// Every page.
    pub pages: &'a [PageData],
    /// Every key figure as data, in the order of the page of all of them.
    pub figures: &'a Both<Vec<FigureData>>,
    by_language: Both<Edition<'a>>,
}

/// How many of the newest news items have a social image of their own: they are those that are
/// shared, and drawing one for each of ten thousand would take minutes.
const DRAWN: usize = 200;

/// The site in one language.
pub struct Edition<'a> {
    /// Its language.
    pub locale: Locale,
    /// Name of the site.
    pub name: &'a str,
    /// The way in.
    pub home: &'a PageData,
    /// Who the site speaks for.
    pub organisations: &'a [OrganisationCard],
    /// The page with the contacts for journalists.
    pub press: &'a PageData,
    /// Every news item, newest first.
    pub news: &'a [NewsSummary],
    /// The register's first page.
    pub register: &'a PageData,
    /// By what the register can be filtered.
    pub filter: &'a NewsFilter,
    /// Addresses of the newest news items.
    newest: BTreeSet<&'a str>,
    /// The feeds: that of all news first, then one for each organisation that has news. None while
    /// the site's address is not known.
    pub feeds: Vec<Feed<'a>>,
}

impl<'a> Editions<'a> {
    /// The editions of a site.
    ///
    /// # Errors
    /// When a page is missing that [`crate::compose::compose`] always makes.
    pub fn new(content: &'a Content, composed: &'a Composed) -> Result<Self, Problem> {
        let base = &content.site.value.base;
        Ok(Self {
            content,
            pages: &composed.pages,
            figures: &composed.figures,
            by_language: Both {
                fr: Edition::new(composed, Locale::Fr, base)?,
                en: Edition::new(composed, Locale::En, base)?,
            },
        })
    }

    /// The site in `locale`.
    pub const fn get(&self, locale: Locale) -> &Edition<'a> {
        self.by_language.get(locale)
    }

    /// The site's own address, without a slash at the end; none while it is not known.
    pub fn base(&self) -> Option<&'a str> {
        Some(self.content.site.value.base.as_str()).filter(|base| !base.is_empty())
    }

    /// An address of the site as the whole web knows it; none while the site's own is not known.
    pub fn absolute(&self, address: &str) -> Option<String> {
        self.base().map(|base| addresses::absolute(base, address))
    }
}

impl<'a> Edition<'a> {
    fn new(composed: &'a Composed, locale: Locale, base: &str) -> Result<Self, Problem> {
        let pages = composed.pages.as_slice();
        let news = composed.news.get(locale).as_slice();
        let (home, organisations) = the_page(pages, locale, PageKind::Home, |body| match body {
            PageBody::Home(home) => Some(home.organisations.as_slice()),
            _ => None,
        })?;
        let (register, filter) = the_page(pages, locale, PageKind::NewsList, |body| match body {
            PageBody::NewsList(list) => list.filter.as_ref(),
            _ => None,
        })?;
        let (press, ()) = the_page(pages, locale, PageKind::Press, |body| {
            matches!(body, PageBody::Press(_)).then_some(())
        })?;
        let name = home.shell.home.text.as_str();
        Ok(Self {
            locale,
            name,
            home,
            organisations,
            press,
            news,
            register,
            filter,
            newest: news
                .iter()
                .take(DRAWN)
                .map(|item| item.href.as_str())
                .collect(),
            feeds: if base.is_empty() {
                Vec::new()
            } else {
                Feed::all(name, register, news, organisations)
            },
        })
    }

    /// The page whose social image a page shows: its own, or the register's for older news.
    pub fn pictured(&self, page: &'a PageData) -> &'a PageData {
        let is_own = match &page.body {
            PageBody::News(_) => self.newest.contains(page.address.as_str()),
            PageBody::NewsList(list) => list.filter.is_some(),
            _ => true,
        };
        if is_own { page } else { self.register }
    }

    /// The organisation whose page is at `address`.
    pub fn organisation_at(&self, address: &str) -> Option<&'a OrganisationCard> {
        self.organisations.iter().find(|it| it.href == address)
    }
}

/// The page of a kind in a language, with what `pick` takes from it.
fn the_page<'a, T>(
    pages: &'a [PageData],
    locale: Locale,
    kind: PageKind,
    pick: impl Fn(&'a PageBody) -> Option<T>,
) -> Result<(&'a PageData, T), Problem> {
    pages
        .iter()
        .filter(|page| page.locale == locale)
        .find_map(|page| Some((page, pick(&page.body)?)))
        .ok_or_else(|| {
            let expected = format!("a page of the kind `{}`", kind.name());
            Problem::new(
                Code::MissingPage,
                format!("/{}/", locale.lang()),
                "",
                expected,
                "none",
            )
        })
}
