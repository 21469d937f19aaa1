//! Header, footer and breadcrumb.

use super::address_book::line_of;
use super::{Composer, addresses};
use crate::Problem;
use crate::source::{InBoth, Page, PageKind, Record};
use crate::words::words;
use model::{Link, Locale, Shell};

/// `aria-current` of a link to the page that carries it.
const THIS_PAGE: &str = "page";

/// `aria-current` of a link to a page above it.
const ABOVE: &str = "true";

/// Where a page stands: the pages from the highest above it down to itself, and whether the last
/// of them is the page itself or, for a news item or a figure, the page that lists it.
pub(super) struct Place<'a> {
    line: Vec<&'a Record<Page>>,
    ends_with_itself: bool,
}

impl<'a> Composer<'a> {
    pub(super) fn place_of(&self, page: &'a Record<Page>) -> Result<Place<'a>, Problem> {
        Ok(Place {
            line: line_of(self.content, page)?,
            ends_with_itself: true,
        })
    }

    /// Below the one page of a kind, which is no page of its own in the menus.
    pub(super) fn place_below(&self, kind: PageKind) -> Result<Place<'a>, Problem> {
        Ok(Place {
            line: line_of(self.content, self.content.page_of_kind(kind)?)?,
            ends_with_itself: false,
        })
    }

    /// What surrounds a page at `place`.
    pub(super) fn shell(&self, place: &Place<'_>, locale: Locale) -> Result<Shell, Problem> {
        let site = &self.content.site.value;
        let home = self.content.page_of_kind(PageKind::Home)?;
        let itself = place.itself();
        let is_home = itself.is_some_and(|page| page.value.kind == PageKind::Home);
        let mut navigation = self.links(&site.navigation, "navigation", locale)?;
        let ids = || place.line.iter().rev().map(|page| page.value.id.as_str());
        // The nearest page of the line alone is marked: one place in the menu, not two.
        let nearest = ids().enumerate().find_map(|(distance, id)| {
            Some((
                distance,
                site.navigation.iter().position(|entry| entry == id)?,
            ))
        });
        if let Some((distance, entry)) = nearest {
            let own = distance == 0 && place.ends_with_itself;
            navigation[entry].current = Some(if own { THIS_PAGE } else { ABOVE }.into());
        }
        let mut footer = self.links(&site.footer, "footer", locale)?;
        for (link, id) in footer.iter_mut().zip(&site.footer) {
            if itself.is_some_and(|page| page.value.id == *id) {
                link.current = Some(THIS_PAGE.into());
            }
        }
        let text = site.text(locale);
        Ok(Shell {
            home: Link {
                current: is_home.then(|| THIS_PAGE.into()),
                ..Link::new(
                    self.page_address(home, locale)?,
                    self.plain(locale, &text.name),
                )
            },
            navigation,
            footer,
            colophon: self.plain(locale, &text.colophon),
        })
    }

    /// The shell of a page that speaks both languages.
    pub(super) fn bilingual_shell(&self) -> Shell {
        Shell {
            home: Link::new(addresses::START, self.both_names()),
            navigation: Vec::new(),
            footer: Vec::new(),
            colophon: String::new(),
        }
    }

    /// The pages above `place`, home first; none above home itself.
    pub(super) fn breadcrumb(
        &self,
        place: &Place<'_>,
        locale: Locale,
    ) -> Result<Vec<Link>, Problem> {
        if place
            .itself()
            .is_some_and(|page| page.value.kind == PageKind::Home)
        {
            return Ok(Vec::new());
        }
        let home = self.content.page_of_kind(PageKind::Home)?;
        let above = place.line.iter().filter(|page| {
            place
                .itself()
                .is_none_or(|itself| !std::ptr::eq(itself, **page))
        });
        let pages = std::iter::once(home).chain(above.copied());
        pages.map(|page| self.menu_link(page, locale)).collect()
    }

    /// Links to home and to the pages of the main navigation.
    pub(super) fn ways_on(&self, locale: Locale) -> Result<Vec<Link>, Problem> {
        let home = self.content.page_of_kind(PageKind::Home)?;
        let mut links = vec![self.menu_link(home, locale)?];
        let navigation = self.links(&self.content.site.value.navigation, "navigation", locale)?;
        links.extend(
            navigation
                .into_iter()
                .filter(|link| link.href != links[0].href)
                .collect::<Vec<_>>(),
        );
        Ok(links)
    }

    /// Address of a page.
    pub(super) fn page_address(
        &self,
        page: &Record<Page>,
        locale: Locale,
    ) -> Result<String, Problem> {
        let id = &page.value.id;
        let missing = || self.content.pages.missing(id, &page.file, "id");
        Ok(self
            .addresses
            .page(id, locale)
            .ok_or_else(missing)?
            .to_owned())
    }

    fn links(&self, ids: &[String], member: &str, locale: Locale) -> Result<Vec<Link>, Problem> {
        let link = |(place, id): (usize, &String)| {
            let page = self.content.pages.get(id).ok_or_else(|| {
                let path = format!("{member}[{place}]");
                self.content
                    .pages
                    .missing(id, &self.content.site.file, &path)
            });
            self.menu_link(page?, locale)
        };
        ids.iter().enumerate().map(link).collect()
    }

    fn menu_link(&self, page: &Record<Page>, locale: Locale) -> Result<Link, Problem> {
        let text = page.value.text(locale);
        let href = self.page_address(page, locale)?;
        if page.value.kind == PageKind::Home && text.navigation_title.is_none() {
            return Ok(Link::new(href, words(locale).home));
        }
        let title = self.plain(page.value.text_locale(locale), text.short_title());
        Ok(Link::new(href, title).in_language(page.value.foreign(locale)))
    }
}

impl<'a> Place<'a> {
    fn itself(&self) -> Option<&'a Record<Page>> {
        self.line.last().copied().filter(|_| self.ends_with_itself)
    }
}
