//! sitemap.xml: every page with its languages, and since when it is as it is where that is known.

use super::unfit;
use crate::Problem;
use crate::compose::addresses::{NOT_FOUND, SITEMAP, absolute};
use crate::edition::Editions;
use crate::render::languages;
use jiff::{Zoned, civil::Date, tz::TimeZone};
use model::{PageBody, PageData};
use sitemap_rs::url::{Link, Url};
use sitemap_rs::url_set::UrlSet;

pub fn sitemap(editions: &Editions<'_>, base: &str) -> Result<String, Problem> {
    let pages = editions.pages.iter();
    // What is not translated repeats a page that is listed.
    let pages = pages.filter(|page| page.address != NOT_FOUND && page.text_locale.is_none());
    let urls = pages
        .map(|page| url(page, base))
        .collect::<Result<_, _>>()?;
    let expected = "at most 50,000 pages";
    let set = UrlSet::new(urls).map_err(|error| unfit(SITEMAP, expected, error))?;
    let mut xml = Vec::new();
    let expected = "a sitemap that can be written as XML";
    set.write(&mut xml)
        .map_err(|error| unfit(SITEMAP, expected, error))?;
    String::from_utf8(xml).map_err(|error| unfit(SITEMAP, expected, error))
}

fn url(page: &PageData, base: &str) -> Result<Url, Problem> {
    let mut url = Url::builder(absolute(base, &page.address));
    let languages = languages(page).into_iter();
    url.links(languages.map(|(lang, address)| Link::new(lang.into(), absolute(base, address))));
    if let Some(day) = known_since(page) {
        url.last_modified(midnight(day).ok_or_else(|| {
            let expected = "a day as YYYY-MM-DD";
            unfit(&page.address, expected, format!("`{day}`"))
        })?);
    }
    let expected = "an address of less than 2,048 characters";
    url.build()
        .map_err(|error| unfit(&page.address, expected, error))
}

/// Day on which the page became what it is, as far as the content knows.
fn known_since(page: &PageData) -> Option<&str> {
    match &page.body {
        PageBody::News(news) => Some(&news.date_iso),
        PageBody::NewsList(list) => list.items.first().map(|item| item.date_iso.as_str()),
        _ => None,
    }
}

fn midnight(day: &str) -> Option<Zoned> {
    let date: Date = day.parse().ok()?;
    date.to_zoned(TimeZone::UTC).ok()
}
