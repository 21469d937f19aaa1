//! From content to page data: one datum for every address.

mod address_book;
pub mod addresses;
mod blocks;
mod contact;
mod date;
mod figure;
mod formats;
mod number;
mod order;
mod pages;
mod period;
mod shell;

pub use address_book::{AddressBook, line_of};

use crate::Problem;
use crate::source::{Both, Content, Day, locate};
use crate::typography;
use formats::Formats;
use model::{Locale, PageData};
use order::Order;

/// What composing a page needs at hand.
struct Composer<'a> {
    content: &'a Content,
    addresses: AddressBook,
    formats: Both<Formats>,
    order: Order<'a>,
    date: Day,
}

/// Composes every page of the site, as of `date`, in the order of their addresses.
///
/// # Errors
/// Every page that could not be composed, with the reason; never for content without a finding of
/// [`crate::check::all`].
pub fn compose(content: &Content, date: Day) -> Result<Vec<PageData>, Vec<Problem>> {
    compose_all(content, date).map_err(|mut problems| {
        locate(&mut problems, &content.texts);
        problems
    })
}

fn compose_all(content: &Content, date: Day) -> Result<Vec<PageData>, Vec<Problem>> {
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
        }
        for (_, item) in content.news.iter() {
            take(composer.news_page(item, locale));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    pages.sort_by(|left, right| left.address.cmp(&right.address));
    Ok(pages)
}

impl<'a> Composer<'a> {
    fn new(content: &'a Content, date: Day) -> Result<Self, Problem> {
        Ok(Self {
            content,
            addresses: AddressBook::new(content)?,
            formats: Both {
                fr: Formats::new(Locale::Fr)?,
                en: Formats::new(Locale::En)?,
            },
            order: Order::new(content),
            date,
        })
    }

    /// A plain text of an editor, set as its language sets it.
    fn plain(&self, locale: Locale, text: &str) -> String {
        typography::set(locale, text)
    }

    /// The same for a text that may be left out.
    fn plain_option(&self, locale: Locale, text: Option<&str>) -> Option<String> {
        text.map(|text| self.plain(locale, text))
    }
}
