//! Days fit each other and the day of the build.

use crate::source::{Content, Day, NewsItem, Record};
use crate::{Code, Problem};
use std::collections::BTreeMap;

/// How many years may lie between an event and the news of it.
const NEAR: i32 = 1;

pub fn check(content: &Content, date: Day, problems: &mut Vec<Problem>) {
    let mut past = |file: &str, path: &str, day: Day| {
        if day > date {
            let expected = format!("a day until {date}");
            problems.push(Problem::new(
                Code::DateFuture,
                file,
                path,
                expected,
                day.to_string(),
            ));
        }
    };
    for (_, it) in content.documents.iter() {
        it.value
            .dated
            .into_iter()
            .for_each(|day| past(&it.file, "dated", day));
    }
    for (_, it) in content.contacts.iter() {
        past(&it.file, "as_of", it.value.as_of);
    }
    let mut made_from: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, item) in content.news.iter() {
        *made_from.entry(&item.value.document).or_default() += 1;
    }
    for (_, item) in content.news.iter() {
        published(item, date, problems);
        if made_from.get(item.value.document.as_str()) == Some(&1) {
            document(content, item, problems);
        }
        event(item, problems);
    }
}

fn published(item: &Record<NewsItem>, date: Day, problems: &mut Vec<Problem>) {
    let day = item.value.published_on;
    if day > date {
        let expected = format!("a day until {date}");
        problems.push(
            Problem::new(
                Code::NewsFuture,
                &item.file,
                "published_on",
                expected,
                day.to_string(),
            )
            .with_help("it is published at once: keep it out of the folder until its day")
            .as_warning(),
        );
    }
}

/// A document that several items are made from is a register kept over time, dated by its latest
/// state: only of one that a single item is made from do the days have to fit.
fn document(content: &Content, item: &Record<NewsItem>, problems: &mut Vec<Problem>) {
    let published = item.value.published_on;
    let document = content.documents.get(&item.value.document);
    let dated = document.and_then(|it| it.value.dated);
    if let Some(dated) = dated.filter(|dated| *dated > published) {
        let expected = format!("a day from {dated} on, the date of the document it is made from");
        let found = published.to_string();
        problems.push(
            Problem::new(
                Code::NewsBeforeDocument,
                &item.file,
                "published_on",
                expected,
                found,
            )
            .with_help("correct the day here, or `dated` of the document")
            .as_warning(),
        );
    }
}

fn event(item: &Record<NewsItem>, problems: &mut Vec<Problem>) {
    let published = item.value.published_on;
    let Some(event) = &item.value.event else {
        return;
    };
    let far = event.day.is_more_than_years_before(NEAR, published)
        || published.is_more_than_years_before(NEAR, event.day);
    if far {
        let expected = format!("a day within a year of {published}, the day of publication");
        problems.push(
            Problem::new(
                Code::EventDay,
                &item.file,
                "event.day",
                expected,
                event.day.to_string(),
            )
            .with_help("look at the year")
            .as_warning(),
        );
    }
}
