//! All news of a language, as the register, the feeds and the filter take them.

use super::Composer;
use crate::Problem;
use crate::source::{InBoth, NewsItem, Record};
use crate::words::words;
use model::{Locale, NewsSummary};

/// How many items stand on a page of the register: with ten items or ten thousand, its first page
/// weighs the same.
const ON_A_PAGE: usize = 10;

/// A list of news in the pages that it takes.
pub fn in_pages(news: &[NewsSummary]) -> Vec<&[NewsSummary]> {
    news.chunks(ON_A_PAGE).collect()
}

impl Composer<'_> {
    /// Every item as the register shows it, newest first.
    pub(super) fn register(&self, locale: Locale) -> Result<Vec<NewsSummary>, Problem> {
        let items = self.order.news.iter();
        items.map(|item| self.news_summary(item, locale)).collect()
    }

    fn news_summary(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<NewsSummary, Problem> {
        let Record {
            file, value: item, ..
        } = record;
        let (text, text_locale) = (item.text(locale), item.text_locale(locale));
        let organisation = self.content.organisations.find(&item.organisation, file)?;
        Ok(NewsSummary {
            href: self.news_address(record, locale)?,
            title: self.plain(text_locale, &text.title),
            summary: self.plain(text_locale, &text.summary),
            kind: words(locale).news_kind(item.kind).into(),
            organisation: self.organisation_name(&organisation.value, locale),
            organisation_id: item.organisation.clone(),
            date: self.formats.get(locale).day_in_words(item.published_on),
            date_iso: item.published_on.to_string(),
            lang: item.foreign(locale),
        })
    }

    pub(super) fn news_address(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<String, Problem> {
        let id = &record.value.id;
        let missing = || self.content.news.missing(id, &record.file, "id");
        let address = self.addresses.news(id, locale).ok_or_else(missing)?;
        Ok(address.to_owned())
    }
}
