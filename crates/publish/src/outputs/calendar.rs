//! Calendar files (RFC 5545): the event that a news item tells of, as an entry of a whole day.

use super::unfit;
use crate::Problem;
use crate::compose::{AddressBook, addresses};
use crate::edition::Editions;
use crate::render::text_language;
use crate::source::{Day, NewsItem};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use model::{EventDetails, Locale, PageBody, PageData};
use std::collections::BTreeMap;

/// The calendar file of each event in each language, with its address.
pub fn calendars(editions: &Editions<'_>) -> Result<Vec<(String, String)>, Problem> {
    let book = AddressBook::new(editions.content)?;
    let pages = editions.pages.iter();
    let pages: BTreeMap<_, _> = pages.map(|page| (page.address.as_str(), page)).collect();
    let mut files = Vec::new();
    for (id, item) in editions.content.news.iter() {
        for locale in Locale::ALL {
            let page = book.news(id, locale).and_then(|it| pages.get(it));
            let Some((page, event)) = page.and_then(|page| Some((page, event_of(page)?))) else {
                continue;
            };
            let calendar = calendar(&item.value, page, event, editions)
                .ok_or_else(|| unfit(&page.address, "days that a calendar knows", &event.date_iso));
            files.push((addresses::calendar(&page.address), calendar?));
        }
    }
    Ok(files)
}

/// The event that a page tells of.
fn event_of(page: &PageData) -> Option<&EventDetails> {
    match &page.body {
        PageBody::News(news) => news.event.as_ref(),
        _ => None,
    }
}

fn calendar(
    item: &NewsItem,
    page: &PageData,
    details: &EventDetails,
    editions: &Editions<'_>,
) -> Option<String> {
    let lang = text_language(page).lang();
    let text = |name: &str, value: &str| {
        let mut property = Property::new(name, value);
        property.add_parameter("LANGUAGE", lang).done()
    };
    let first = date(item.event.as_ref()?.day)?;
    let published = date(item.published_on)?.and_time(NaiveTime::MIN);
    let about = [Some(page.description.as_str()), details.note.as_deref()];
    let about: Vec<_> = about.into_iter().flatten().collect();
    let mut event = Event::new();
    event
        .uid(&unique(&item.id, editions.base()))
        .timestamp(DateTime::<Utc>::from_naive_utc_and_offset(published, Utc))
        .starts(first)
        // The end of an event of whole days is the first day after it.
        .ends(first.succ_opt()?)
        .class(Class::Public)
        .add_property("TRANSP", "TRANSPARENT")
        .append_property(text("SUMMARY", &details.name))
        .append_property(text("LOCATION", &details.place))
        .append_property(text("DESCRIPTION", &about.join("\n\n")));
    if let Some(address) = editions.absolute(&page.address) {
        event.url(&address);
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//vitrine//publish//EN"))
        .push(event.done());
    Some(calendar.to_string())
}

/// A name that no other event of the world has: the same in both languages, as it is one event.
fn unique(id: &str, base: Option<&str>) -> String {
    let host = base.and_then(|base| base.strip_prefix("https://"));
    host.map_or_else(|| id.to_owned(), |host| format!("{id}@{host}"))
}

fn date(day: Day) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year, day.month.into(), day.day.into())
}
