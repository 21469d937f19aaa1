//! An approximate value stays approximate.

use super::figures::{doctored, kind, known, plain, words};
use crate::written::{Files, federation, own_site, site_without_address};
use scraper::{Html, Selector};
use std::collections::BTreeMap;

/// Where an approximate value stands without the word that says so, and how often it was found with it
/// in each kind of file.
fn bare_values(files: &Files) -> (Vec<String>, BTreeMap<&'static str, usize>) {
    let figures = known(files);
    let (mut bare, mut found) = (Vec::new(), BTreeMap::new());
    for (path, text) in files {
        let Some(kind) = kind(path) else { continue };
        let words = words(path, text);
        for figure in figures.values() {
            let Some(qualifier) = &figure.qualifier else {
                continue;
            };
            let value = plain(&figure.value);
            let about = format!("{qualifier} ");
            let value = value.strip_prefix(&about).unwrap_or(&value);
            for (at, _) in words.match_indices(value) {
                let before = &words[..at];
                // Part of a longer number, or the numeral of a card, whose words are looked at below.
                let is_longer = before.ends_with(|it: char| it.is_ascii_digit());
                if is_longer || before.ends_with("\"number\":\"") {
                    continue;
                }
                if before
                    .trim_end()
                    .to_lowercase()
                    .ends_with(qualifier.as_str())
                {
                    *found.entry(kind).or_default() += 1;
                } else {
                    bare.push(format!("{path}: {value}"));
                }
            }
        }
    }
    (bare, found)
}

/// In both languages and every kind of file, an approximate value is never shown without “about”; one
/// that loses it in any kind of file is found.
#[test]
fn approximate_stays_approximate() {
    for files in [own_site(), site_without_address(), federation()] {
        assert_eq!(bare_values(files).0, Vec::<String>::new());
    }
    let kinds = ["page", "datum", "embed", "csv", "json", "drawing"];
    for kind in kinds {
        assert!(bare_values(own_site()).1.contains_key(kind), "{kind}");
        for (about, number) in [("environ", "environ\u{a0}410"), ("about", "about €410")] {
            let number = number.replace('\u{a0}', " ");
            let bare = number.trim_start_matches(about).trim_start().to_owned();
            let files = doctored(own_site(), kind, &number, &bare);
            let (told, _) = bare_values(&files);
            assert!(!told.is_empty(), "{kind}: {number}");
        }
    }
}

/// The large numeral of a card has its “about” above it, on pages and on other sites.
#[test]
fn numerals_say_about_too() {
    let select = |text: &str| Selector::parse(text).unwrap();
    let (faces, qualifiers) = (
        select(".figure-card-face"),
        select(".figure-card-qualifier"),
    );
    let spoken = select(".figure-card-value > .visually-hidden");
    let cards = select(".figure-card");
    let mut approximate = 0;
    for (path, text) in own_site()
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        let html = Html::parse_document(text);
        for card in html.select(&cards) {
            let said: String = card.select(&spoken).flat_map(|it| it.text()).collect();
            let about = said.contains("environ") || said.contains("about");
            let face = card.select(&faces).next().unwrap();
            assert_eq!(
                face.select(&qualifiers).count() == 1,
                about,
                "{path}: {said}"
            );
            approximate += usize::from(about);
        }
    }
    assert!(approximate > 16);
}
