//! From content to page data: one datum for every address.

mod address_book;
pub mod addresses;
mod axis;
mod blocks;
mod chart;
mod contact;
mod date;
mod downloads;
mod embed;
mod feeds;
mod figure;
mod figure_about;
mod figure_data;
mod figure_file;
mod formats;
mod languages;
mod measured;
mod mentions;
mod number;
mod order;
mod pages;
mod period;
mod register;
mod series;
mod shell;
mod twin_fragments;

pub use address_book::{AddressBook, line_of};
pub use figure_file::FigureFile;
pub(crate) use period::is_old;
pub use register::in_pages;

use crate::Problem;
use crate::figure_data::FigureData;
use crate::markdown::{PlainPart, plain_parts};
use crate::source::{Both, Content, Day, PageKind, locate};
use crate::typography::Typesetter;
use formats::Formats;
use mentions::Mentions;
use model::{Locale, NewsSummary, PageData};
use order::Order;
use rayon::prelude::*;

/// What composing a page needs at hand.
struct Composer<'a> {
    content: &'a Content,
    addresses: AddressBook,
    formats: Both<Formats>,
    order: Order<'a>,
    news: Both<Vec<NewsSummary>>,
    mentions: Mentions,
    date: Day,
}

/// A site that is composed.
pub struct Composed {
    /// Every page, in the order of the addresses.
    pub pages: Vec<PageData>,
    /// Every news item as the register shows it, newest first.
    pub news: Both<Vec<NewsSummary>>,
    /// Every key figure as data, in the order of the page of all of them.
    pub figures: Both<Vec<FigureData>>,
}

/// Composes the site as of `date`.
///
/// # Errors
/// Every page that could not be composed, with the reason; never for content without a finding of
/// [`crate::check::all`].
pub fn compose(content: &Content, date: Day) -> Result<Composed, Vec<Problem>> {
    compose_all(content, date).map_err(|mut problems| {
        locate(&mut problems, &content.texts);
        problems
    })
}

fn compose_all(content: &Content, date: Day) -> Result<Composed, Vec<Problem>> {
    let composer = Composer::new(content, date).map_err(|problem| vec![problem])?;
    let mut pages = Vec::new();
    let mut problems = Vec::new();
    let mut take = |result: Result<PageData, Problem>| match result {
        Ok(page) => pages.push(page),
        Err(problem) => problems.push(problem),
    };
    take(composer.start_page());
    take(composer.not_found_page());
    for locale in Locale::ALL {
        for (_, page) in content.pages.iter() {
            take(composer.page(page, locale));
            if page.value.kind == PageKind::NewsList {
                composer
                    .older_news(page, locale)
                    .into_iter()
                    .for_each(&mut take);
            }
        }
        let news: Vec<_> = content.news.iter().map(|(_, item)| item).collect();
        let news: Vec<_> = news
            .par_iter()
            .map(|item| composer.news_page(item, locale))
            .collect();
        news.into_iter().for_each(&mut take);
        for (_, figure) in content.figures.iter() {
            take(composer.figure_page(figure, locale));
        }
    }
    let mut figures = Both::default();
    for locale in Locale::ALL {
        match composer.all_figure_data(locale) {
            Ok(data) => *figures.get_mut(locale) = data,
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    pages.sort_by(|left, right| left.address.cmp(&right.address));
    Ok(Composed {
        pages,
        news: composer.news,
        figures,
    })
}

impl<'a> Composer<'a> {
    fn new(content: &'a Content, date: Day) -> Result<Self, Problem> {
        let order = Order::new(content);
        let mut composer = Self {
            content,
            addresses: AddressBook::new(content)?,
            formats: Both {
                fr: Formats::new(Locale::Fr)?,
                en: Formats::new(Locale::En)?,
            },
            mentions: Mentions::new(&order),
            order,
            news: Both::default(),
            date,
        };
        composer.news = Both {
            fr: composer.register(Locale::Fr)?,
            en: composer.register(Locale::En)?,
        };
        Ok(composer)
    }

    /// A plain text of an editor, set as its language sets it, with the values of the figures that
    /// it refers to.
    fn plain(&self, locale: Locale, text: &str) -> String {
        let mut setter = Typesetter::new(locale);
        let parts = plain_parts(text).into_iter();
        let set = parts.map(|part| match part {
            PlainPart::Words(words) => setter.set(words),
            PlainPart::Figure(id) => {
                let record = self.content.figures.get(id);
                // The check has made sure that there is such a figure.
                let value = record.and_then(|it| self.figure_value(it, locale).ok());
                let value = value.unwrap_or_default();
                setter.note(&value);
                value
            }
        });
        set.collect()
    }

    /// The same for a text that may be left out.
    fn plain_option(&self, locale: Locale, text: Option<&str>) -> Option<String> {
        text.map(|text| self.plain(locale, text))
    }
}
