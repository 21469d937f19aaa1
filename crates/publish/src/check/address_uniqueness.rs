//! No two pages share an address.

use crate::compose::AddressBook;
use crate::source::{Content, InBoth};
use crate::{Code, Problem};
use model::Locale;
use std::collections::BTreeMap;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    // Without an address book, another rule has said what is missing.
    let Ok(book) = AddressBook::new(content) else {
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
                let path = format!("{}.slug", text_locale.lang());
                let found = format!("`{address}`, which {first} has");
                problems.push(
                    Problem::new(
                        Code::AddressTwice,
                        file,
                        path,
                        "an address of its own",
                        found,
                    )
                    .with_help("choose another slug"),
                );
            }
        }
    }
}
