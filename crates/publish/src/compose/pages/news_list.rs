//! The register of news.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{InBoth, NewsItem, Record};
use crate::words::words;
use model::{FilterOption, Locale, NewsListPage, NewsSummary, PageBody};

impl Composer<'_> {
    pub(super) fn news_list(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let locale = draft.locale;
        let items = self
            .order
            .news
            .iter()
            .map(|item| self.news_summary(item, locale));
        let organisations = self
            .order
            .organisations
            .iter()
            .map(|organisation| FilterOption {
                value: organisation.id.clone(),
                text: self.plain(locale, &organisation.text(locale).name),
            });
        let years = self
            .order
            .news
            .iter()
            .map(|item| item.value.published_on.year);
        let mut years: Vec<_> = years.collect();
        years.dedup();
        let years = years.into_iter().map(|year| FilterOption {
            value: format!("{year:04}"),
            text: year.to_string(),
        });
        Ok(PageBody::NewsList(NewsListPage {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, locale, draft.file, [])?,
            items: items.collect::<Result<_, _>>()?,
            organisations: organisations.collect(),
            years: years.collect(),
        }))
    }

    pub(super) fn news_summary(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<NewsSummary, Problem> {
        let Record { file, value: item } = record;
        let text = item.text(locale);
        let organisation = self.content.organisations.find(&item.organisation, file)?;
        Ok(NewsSummary {
            href: self.news_address(record, locale)?,
            title: self.plain(locale, &text.title),
            summary: self.plain(locale, &text.summary),
            kind: words(locale).news_kind(item.kind).into(),
            organisation: self.plain(locale, &organisation.value.text(locale).name),
            organisation_id: item.organisation.clone(),
            date: self.formats.get(locale).day_in_words(item.published_on),
            date_iso: item.published_on.to_string(),
        })
    }

    pub(super) fn news_address(
        &self,
        record: &Record<NewsItem>,
        locale: Locale,
    ) -> Result<String, Problem> {
        let id = &record.value.id;
        let missing = || self.content.news.missing(id, &record.file, "id");
        Ok(self
            .addresses
            .news(id, locale)
            .ok_or_else(missing)?
            .to_owned())
    }
}
