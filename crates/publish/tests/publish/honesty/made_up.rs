//! No number is made of others.

use super::figures::{doctored, kind, known};
use crate::site::root;
use crate::written::{Files, own_site};
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;

/// The numbers of a text, with what sets thousands and decimals apart left out.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let text: Vec<char> = text.chars().collect();
    for (at, sign) in text.iter().enumerate() {
        let digit_follows = text.get(at + 1).is_some_and(char::is_ascii_digit);
        if sign.is_ascii_digit() {
            number.push(*sign);
        } else if !(digit_follows && matches!(sign, '\u{a0}' | '\u{202f}' | ',' | '.')) {
            numbers.insert(std::mem::take(&mut number));
        }
    }
    numbers.insert(number);
    numbers.remove("");
    numbers
}

/// Pages that say what was measured of the site itself, which no document says.
const MEASURED: [&str; 4] = [
    "fr/accessibilite/",
    "en/accessibility/",
    "fr/ecoconception/",
    "en/eco-design/",
];

/// Numbers that are read on a page, in its structured data or in a drawing, and stand neither in what
/// editors wrote nor in the value of a figure.
fn made_up(files: &Files) -> BTreeSet<String> {
    let mut known_numbers = BTreeSet::new();
    for folder in [
        "figures",
        "scopes",
        "documents",
        "pages",
        "news",
        "organisations",
        "contacts",
    ] {
        for entry in std::fs::read_dir(root().join("content").join(folder)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            known_numbers.extend(numbers(&text));
        }
    }
    for figure in known(files).values() {
        known_numbers.extend(numbers(&figure.value));
    }
    let mut unknown = BTreeSet::new();
    for (path, text) in files {
        let is_measured = MEASURED.iter().any(|page| path.starts_with(page));
        if is_measured || !matches!(kind(path), Some("page" | "embed" | "drawing")) {
            continue;
        }
        let html = Html::parse_document(text);
        let read = html.tree.nodes().filter_map(|node| {
            let text = node.value().as_text()?;
            let parent = node.parent().and_then(ElementRef::wrap)?;
            let is_data = parent.value().id() == Some("page-data");
            let is_code = parent.value().name() == "style" || parent.value().name() == "code";
            (!is_data && !is_code).then(|| text.to_string())
        });
        for number in read.flat_map(|text| numbers(&text)) {
            // How many figures and news there are, days of the month, and the like.
            if number.len() > 2 && !known_numbers.contains(&number) {
                unknown.insert(format!("{path}: {number}"));
            }
        }
    }
    unknown
}

/// No sum, ratio or growth: every number that is read was written by an editor or is the value of a
/// figure. The turnover for each person employed, or both sectors' people together, would be found.
#[test]
fn no_number_is_made_of_others() {
    assert_eq!(made_up(own_site()), BTreeSet::new());
    for (kind, made) in [
        ("page", "162\u{202f}500 euros"),
        ("embed", "19,000 people"),
        ("drawing", "+256"),
    ] {
        let from = if kind == "drawing" {
            "</desc>"
        } else {
            "</main>"
        };
        let spoilt = doctored(own_site(), kind, from, &format!("{made}{from}"));
        assert!(!made_up(&spoilt).is_empty(), "{kind}: {made}");
    }
}
