//! One file for each kind of page.

mod bilingual;
mod home;
mod key_figures;
mod news;
mod news_list;
mod press;
mod site_map;
mod sources;
mod text;

use super::Composer;
use super::shell::Place;
use crate::Problem;
use crate::source::{InBoth, Page, PageKind, PageText, Record};
use model::{FORMAT, Language, Locale, PageBody, PageData};

/// What a page is, apart from its kind and its place.
struct Face<'a> {
    address: &'a str,
    alternate: &'a str,
    title: String,
    document_title: String,
    description: String,
}

/// A page that is composed, in one language.
struct Draft<'a> {
    file: &'a str,
    text: &'a PageText,
    lead: String,
    locale: Locale,
}

impl<'a> Composer<'a> {
    /// The datum of a page that is not a news item.
    pub(super) fn page(
        &self,
        record: &'a Record<Page>,
        locale: Locale,
    ) -> Result<PageData, Problem> {
        let text = record.value.text(locale);
        let draft = Draft {
            file: &record.file,
            text,
            lead: self.plain(locale, &text.lead),
            locale,
        };
        let body = match record.value.kind {
            PageKind::Home => self.home(&draft, &record.value)?,
            PageKind::Text => self.text_page(&draft)?,
            PageKind::KeyFigures => self.key_figures(&draft)?,
            PageKind::NewsList => self.news_list(record, &draft)?,
            PageKind::Press => self.press(&draft)?,
            PageKind::Sources => self.sources(&draft)?,
            PageKind::SiteMap => self.site_map(&draft)?,
        };
        let title = self.plain(locale, &text.title);
        let site = self.content.site.value.text(locale);
        let document_title = match record.value.kind {
            PageKind::Home => self.plain(locale, &format!("{} · {}", site.name, site.tagline)),
            _ => self.document_title(&title, locale),
        };
        let face = Face {
            address: &self.page_address(record, locale)?,
            alternate: &self.page_address(record, locale.other())?,
            title,
            document_title,
            description: self.plain(locale, &text.description),
        };
        self.datum(face, &self.place_of(record)?, locale, body)
    }

    fn document_title(&self, title: &str, locale: Locale) -> String {
        let site = self.content.site.value.text(locale);
        format!("{title} · {}", self.plain(locale, &site.name))
    }

    fn datum(
        &self,
        face: Face<'_>,
        place: &Place<'_>,
        locale: Locale,
        body: PageBody,
    ) -> Result<PageData, Problem> {
        Ok(PageData {
            format: FORMAT,
            address: face.address.into(),
            locale,
            title: face.title,
            document_title: face.document_title,
            description: face.description,
            alternate: Some(Language {
                locale: locale.other(),
                href: face.alternate.into(),
            }),
            breadcrumb: self.breadcrumb(place, locale)?,
            shell: self.shell(place, locale)?,
            body,
        })
    }

    /// The fragments that a page of key figures or of sources has of itself.
    pub(super) fn figure_fragments(&self) -> impl Iterator<Item = String> {
        let scopes = self.order.scopes.iter();
        scopes.flat_map(|(scope, figures)| {
            let figures = figures.iter().map(|figure| figure.value.id.clone());
            std::iter::once(scope.value.id.clone()).chain(figures)
        })
    }
}
