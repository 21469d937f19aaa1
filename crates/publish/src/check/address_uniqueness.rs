//! No two pages share an address.

use crate::compose::AddressBook;
use crate::source::{Content, InBoth};
use crate::{Code, Problem};
use model::Locale;
use std::collections::BTreeMap;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let Ok(book) = AddressBook::new(content) else {
        // Another rule has said what is missing; without it no address is known, but neighbours are.
        neighbours(content, problems);
        return;
    };
    for locale in Locale::ALL {
        let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
        let pages = content.pages.iter().map(|(id, it)| {
            (
                book.page(id, locale),
                &it.file,
                it.value.text_locale(locale),
            )
        });
        let news = content.news.iter().map(|(id, it)| {
            (
                book.news(id, locale),
                &it.file,
                it.value.text_locale(locale),
            )
        });
        let figures = content.figures.iter().map(|(id, it)| {
            (
                book.figure(id, locale),
                &it.file,
                it.value.text_locale(locale),
            )
        });
        for (address, file, text_locale) in pages.chain(news).chain(figures) {
            let Some(address) = address else {
                continue;
            };
            if let Some(first) = taken.insert(address, file) {
                problems.push(twice(file, text_locale, address, first));
            }
        }
    }
}

/// Records that stand below the same page have slugs of their own.
fn neighbours(content: &Content, problems: &mut Vec<Problem>) {
    for locale in Locale::ALL {
        let mut taken: BTreeMap<(&str, Option<&str>, &str), &str> = BTreeMap::new();
        let pages = content.pages.iter().filter_map(|(_, it)| {
            let above = it.value.parent.as_deref();
            Some((
                ("page", above, it.value.written(locale)?.slug.as_str()),
                &it.file,
            ))
        });
        let news = content.news.iter().filter_map(|(_, it)| {
            Some((
                ("news", None, it.value.written(locale)?.slug.as_str()),
                &it.file,
            ))
        });
        let figures = content.figures.iter().filter_map(|(_, it)| {
            Some((
                ("figure", None, it.value.written(locale)?.slug.as_str()),
                &it.file,
            ))
        });
        for (place, file) in pages.chain(news).chain(figures) {
            if let Some(first) = taken.insert(place, file) {
                problems.push(twice(file, locale, place.2, first));
            }
        }
    }
}

fn twice(file: &str, locale: Locale, address: &str, first: &str) -> Problem {
    let path = format!("{}.slug", locale.lang());
    let found = format!("`{address}`, which {first} has");
    Problem::new(
        Code::AddressTwice,
        file,
        path,
        "an address of its own",
        found,
    )
    .with_help("choose another slug")
}
