//! The register of news, page by page.

use super::{Draft, Face};
use crate::Problem;
use crate::compose::feeds::Feeds;
use crate::compose::register::in_pages;
use crate::compose::{Composer, addresses, languages::Languages};
use crate::source::{InBoth, Page, PageKind, Record};
use crate::words::words;
use model::{FilterOption, Locale, NewsFilter, NewsListPage, PageBody, PageData, Pager};

impl Composer<'_> {
    /// What the first page of the register shows.
    pub(super) fn news_list(
        &self,
        record: &Record<Page>,
        draft: &Draft<'_>,
    ) -> Result<PageBody, Problem> {
        let mut list = self.register_page(record, draft.locale, 1)?;
        list.lead.clone_from(&draft.lead);
        list.blocks = self.body(&draft.text.body, draft.languages, draft.file, [])?;
        list.filter = Some(self.news_filter(record, draft.locale)?);
        let feeds = self.feeds(Feeds::All, draft.languages, &list.blocks)?;
        list.blocks.extend(feeds);
        Ok(PageBody::NewsList(list))
    }

    /// The further pages of the register, which hold the older items.
    pub(in crate::compose) fn older_news(
        &self,
        record: &Record<Page>,
        locale: Locale,
    ) -> Vec<Result<PageData, Problem>> {
        let pages = in_pages(self.news.get(locale)).len();
        let numbers = (2..).take(pages.saturating_sub(1));
        numbers
            .map(|number| self.older_page(record, locale, number))
            .collect()
    }

    fn older_page(
        &self,
        record: &Record<Page>,
        locale: Locale,
        number: u32,
    ) -> Result<PageData, Problem> {
        let text = record.value.text(locale);
        let languages = Languages::of(&record.value, locale);
        let page_number = words(languages.text).page_number;
        let numbered = format!("{}{page_number}{number}", text.title);
        let title = self.plain(languages.text, &numbered);
        let list = self.register_page(record, locale, number)?;
        let face = Face {
            address: &addresses::page_of_list(&self.page_address(record, locale)?, number),
            alternate: &addresses::page_of_list(
                &self.page_address(record, locale.other())?,
                number,
            ),
            document_title: self.document_title(&title, locale),
            title,
            description: self.plain(languages.text, &text.description),
            alternate_text: record.value.foreign(locale.other()),
        };
        self.datum(
            face,
            &self.place_below(PageKind::NewsList)?,
            languages,
            PageBody::NewsList(list),
        )
    }

    fn register_page(
        &self,
        record: &Record<Page>,
        locale: Locale,
        number: u32,
    ) -> Result<NewsListPage, Problem> {
        let news = self.news.get(locale);
        let first = self.page_address(record, locale)?;
        let pages = in_pages(news);
        let items = pages.get(number.saturating_sub(1) as usize);
        Ok(NewsListPage {
            lead: String::new(),
            blocks: Vec::new(),
            total: news.len() as u32,
            items: items.map(|items| items.to_vec()).unwrap_or_default(),
            pager: Pager::new(number, pages.len() as u32, |page| {
                addresses::page_of_list(&first, page)
            }),
            filter: None,
        })
    }

    fn news_filter(&self, record: &Record<Page>, locale: Locale) -> Result<NewsFilter, Problem> {
        let organisations = self.order.organisations.iter();
        let organisations = organisations.map(|organisation| FilterOption {
            value: organisation.id.clone(),
            text: self.organisation_name(organisation, locale),
        });
        let years = self.order.news.iter();
        let mut years: Vec<_> = years.map(|item| item.value.published_on.year).collect();
        years.dedup();
        let years = years.into_iter().map(|year| FilterOption {
            value: format!("{year:04}"),
            text: year.to_string(),
        });
        let is_whole = in_pages(self.news.get(locale)).len() <= 1;
        let register = self.page_address(record, locale)?;
        Ok(NewsFilter {
            organisations: organisations.collect(),
            years: years.collect(),
            choices: (!is_whole).then(|| addresses::choices(&register)),
        })
    }
}
