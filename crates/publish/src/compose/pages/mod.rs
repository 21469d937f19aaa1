//! One file for each kind of page.

mod bilingual;
mod figure;
mod home;
mod key_figures;
mod news;
mod news_list;
mod press;
mod site_map;
mod sources;
mod text;

use super::Composer;
use super::languages::Languages;
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
    /// Language of the text in the other language's place, where it is not that one.
    alternate_text: Option<Locale>,
}

/// A page that is composed, in one language.
struct Draft<'a> {
    file: &'a str,
    text: &'a PageText,
    lead: String,
    locale: Locale,
    languages: Languages,
}

impl<'a> Composer<'a> {
    /// The datum of a page that is not a news item.
    pub(super) fn page(
        &self,
        record: &'a Record<Page>,
        locale: Locale,
    ) -> Result<PageData, Problem> {
        let text = record.value.text(locale);
        let languages = Languages::of(&record.value, locale);
        let draft = Draft {
            file: &record.file,
            text,
            lead: self.plain(languages.text, &text.lead),
            locale,
            languages,
        };
        let body = match record.value.kind {
            PageKind::Home => self.home(&draft, &record.value)?,
            PageKind::Text => self.text_page(&record.value, &draft)?,
            PageKind::KeyFigures => self.key_figures(&draft)?,
            PageKind::NewsList => self.news_list(record, &draft)?,
            PageKind::Press => self.press(&draft)?,
            PageKind::Sources => self.sources(&draft)?,
            PageKind::SiteMap => self.site_map(&draft)?,
        };
        let title = self.plain(languages.text, &text.title);
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
            description: self.plain(languages.text, &text.description),
            alternate_text: record.value.foreign(locale.other()),
        };
        self.datum(face, &self.place_of(record)?, languages, body)
    }

    fn document_title(&self, title: &str, locale: Locale) -> String {
        let site = self.content.site.value.text(locale);
        format!("{title} · {}", self.plain(locale, &site.name))
    }

    fn datum(
        &self,
        face: Face<'_>,
        place: &Place<'_>,
        languages: Languages,
        body: PageBody,
    ) -> Result<PageData, Problem> {
        let locale = languages.page;
        Ok(PageData {
            format: FORMAT,
            address: face.address.into(),
            locale,
            text_locale: languages.foreign(),
            title: face.title,
            document_title: face.document_title,
            description: face.description,
            alternate: Some(Language {
                locale: locale.other(),
                href: face.alternate.into(),
                text_locale: face.alternate_text,
            }),
            breadcrumb: self.breadcrumb(place, locale)?,
            shell: self.shell(place, locale)?,
            body,
        })
    }

    /// The fragments that the page of all key figures has of itself.
    pub(super) fn figure_fragments(&self) -> impl Iterator<Item = String> {
        let scopes = self.order.scopes.iter();
        scopes.flat_map(|(scope, figures)| {
            let figures = figures.iter().map(|figure| figure.value.id.clone());
            std::iter::once(scope.value.id.clone()).chain(figures)
        })
    }

    /// The fragments that a page of a kind has of itself, apart from its headings.
    pub(super) fn own_fragments(&self, kind: PageKind) -> Vec<String> {
        match kind {
            PageKind::Home | PageKind::KeyFigures => self.figure_fragments().collect(),
            PageKind::Sources => {
                let documents = self.order.documents.iter();
                documents.map(|document| document.id.clone()).collect()
            }
            _ => Vec::new(),
        }
    }
}
