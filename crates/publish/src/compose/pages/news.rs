//! A news item.

use super::Face;
use crate::Problem;
use crate::compose::downloads::download;
use crate::compose::{Composer, addresses, languages::Languages};
use crate::media_type;
use crate::source::{InBoth, NewsItem, NewsKind, PageKind, Record};
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
        let languages = Languages::of(&record.value, locale);
        let title = self.plain(languages.text, &text.title);
        let face = Face {
            address: &self.news_address(record, locale)?,
            alternate: &self.news_address(record, locale.other())?,
            document_title: self.document_title(&title, locale),
            title,
            description: self.plain(languages.text, &text.summary),
            alternate_text: record.value.foreign(locale.other()),
        };
        let body = PageBody::News(Box::new(self.news_details(record, locale)?));
        self.datum(
            face,
            &self.place_below(PageKind::NewsList)?,
            languages,
            body,
        )
    }

    fn news_details(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<NewsDetails, Problem> {
        let Record {
            file, value: item, ..
        } = record;
        let (text, words) = (item.text(locale), words(locale));
        let languages = Languages::of(item, locale);
        let organisation = &self
            .content
            .organisations
            .find(&item.organisation, file)?
            .value;
        let document = &self.content.documents.find(&item.document, file)?.value;
        let date = self.formats.get(locale).day_in_words(item.published_on);
        Ok(NewsDetails {
            kind: words.news_kind(item.kind).into(),
            organisation: Link::new(
                self.organisation_address(organisation, locale)?,
                self.organisation_name(organisation, locale),
            ),
            dateline: format!(
                "{}{}{date}",
                self.plain(languages.text, &text.place),
                words.dateline
            ),
            date_iso: item.published_on.to_string(),
            lead: self.plain(languages.text, &text.lead),
            event: self.event(record, locale)?,
            body: self.body(&text.body, languages, file, [])?,
            boilerplate: match item.kind {
                NewsKind::PressRelease => Some(self.boilerplate(organisation, locale)),
                NewsKind::Announcement => None,
            },
            contact: self.news_contact(record, locale)?,
            document: self.document_link(document, &item.locator, locale),
        })
    }

    fn event(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<Option<EventDetails>, Problem> {
        let item = &record.value;
        let (Some(event), Some(text)) = (&item.event, &item.text(locale).event) else {
            return Ok(None);
        };
        let text_locale = item.text_locale(locale);
        let address = self.news_address(record, locale)?;
        Ok(Some(EventDetails {
            name: self.plain(text_locale, &text.name),
            date: self.formats.get(locale).day_in_words(event.day),
            date_iso: event.day.to_string(),
            place: self.plain(text_locale, &text.place),
            note: self.plain_option(text_locale, text.note.as_deref()),
            calendar: download(
                addresses::calendar(&address),
                media_type::CALENDAR,
                words(locale).calendar,
            ),
        }))
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
