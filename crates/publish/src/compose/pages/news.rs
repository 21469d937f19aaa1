//! A news item.

use super::Face;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{InBoth, NewsItem, NewsKind, Record};
use crate::words::words;
use model::{EventDetails, Link, Locale, MediaContact, NewsDetails, PageBody, PageData};

impl Composer<'_> {
    /// The datum of a news item.
    pub(in crate::compose) fn news_page(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<PageData, Problem> {
        let text = record.value.text(locale);
        let title = self.plain(locale, &text.title);
        let face = Face {
            address: &self.news_address(record, locale)?,
            alternate: &self.news_address(record, locale.other())?,
            document_title: self.document_title(&title, locale),
            title,
            description: self.plain(locale, &text.summary),
        };
        let body = PageBody::News(Box::new(self.news_details(record, locale)?));
        self.datum(face, &self.place_in_news()?, locale, body)
    }

    fn news_details(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<NewsDetails, Problem> {
        let Record { file, value: item } = record;
        let (text, words) = (item.text(locale), words(locale));
        let organisation = &self
            .content
            .organisations
            .find(&item.organisation, file)?
            .value;
        let document = &self.content.documents.find(&item.document, file)?.value;
        let date = self.formats.get(locale).day_in_words(item.published_on);
        let title = self.plain(locale, &document.text(locale).title);
        Ok(NewsDetails {
            kind: words.news_kind(item.kind).into(),
            organisation: Link {
                href: self.organisation_address(organisation, locale)?,
                text: self.plain(locale, &organisation.text(locale).name),
                current: None,
            },
            dateline: format!(
                "{}{}{date}",
                self.plain(locale, &text.place),
                words.dateline
            ),
            date_iso: item.published_on.to_string(),
            lead: self.plain(locale, &text.lead),
            event: self.event(item, locale),
            body: self.body(&text.body, locale, file, [])?,
            boilerplate: match item.kind {
                NewsKind::PressRelease => Some(self.boilerplate(organisation, locale)),
                NewsKind::Announcement => None,
            },
            contact: self.news_contact(record, locale)?,
            document: Link {
                href: self.addresses.document(&item.document, locale),
                text: format!("{title}, {}", item.locator),
                current: None,
            },
        })
    }

    fn event(&self, item: &NewsItem, locale: Locale) -> Option<EventDetails> {
        let (event, text) = (item.event.as_ref()?, item.text(locale).event.as_ref()?);
        Some(EventDetails {
            name: self.plain(locale, &text.name),
            date: self.formats.get(locale).day_in_words(event.day),
            date_iso: event.day.to_string(),
            place: self.plain(locale, &text.place),
            note: self.plain_option(locale, text.note.as_deref()),
        })
    }

    fn news_contact(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<Option<MediaContact>, Problem> {
        match &record.value.media_contact {
            Some(id) => self.contact(self.content.contacts.find(id, &record.file)?, locale),
            None => Ok(None),
        }
    }
}
