//! The files in which readers take key figures away.

use crate::site::root;
use crate::written::{Files, own_site, site_without_address};
use serde_json::Value;
use std::collections::BTreeMap;

/// The records of the project's own figures, by their ids.
fn records() -> BTreeMap<String, Value> {
    let folder = root().join("content/figures");
    let files = std::fs::read_dir(folder).unwrap();
    let records = files.map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let record: Value = serde_json::from_str(&text).unwrap();
        (record["id"].as_str().unwrap().to_owned(), record)
    });
    records.collect()
}

/// The one file of a name.
fn file<'a>(files: &'a Files, name: &str) -> &'a str {
    let mut found = files
        .iter()
        .filter(|(path, _)| path.rsplit('/').next() == Some(name));
    let (_, text) = found.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(found.next().is_none(), "{name} twice");
    text
}

fn rows(text: &str, separator: u8) -> Vec<BTreeMap<String, String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        let cells = headings.iter().zip(row.iter());
        cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    });
    rows.collect()
}

/// Every file holds the value of the record to its last digit, and says what is approximate.
#[test]
fn values_and_precision_are_those_of_the_records() {
    let files = own_site();
    for (id, record) in records() {
        let value = record["value"].to_string();
        let approximate = record["precision"] == "approximate";
        for (lang, word) in [("fr", "environ "), ("en", "about ")] {
            let comma = &rows(file(files, &format!("{id}.{lang}.csv")), b',')[0];
            assert_eq!((&comma["figure"], &comma["value"]), (&id, &value));
            assert_eq!(comma["precision"] == "approximate", approximate, "{id}");
            assert_eq!(comma["text"].starts_with(word), approximate, "{id}");
            let semicolon = file(files, &format!("{id}.{lang}.semicolon.csv"));
            assert!(semicolon.starts_with('\u{feff}'));
            let value_column = if lang == "fr" { "Valeur" } else { "Value" };
            assert_eq!(rows(semicolon, b';')[0][value_column], value);
            let json: Value =
                serde_json::from_str(file(files, &format!("{id}.{lang}.json"))).unwrap();
            let data = &json["figures"][0]["values"][0];
            assert_eq!(data["value"], record["value"]);
            assert_eq!(data["precision"], record["precision"]);
            assert_eq!(
                data["text"].as_str().unwrap().starts_with(word),
                approximate
            );
            assert_eq!(
                data["source_is_named"],
                !record["source"]["named"].is_null()
            );
        }
    }
}

/// No row stands without scope, source and document: a file is as honest as the page.
#[test]
fn every_row_says_what_it_counts_and_where_it_was_read() {
    for files in [own_site(), site_without_address()] {
        for lang in ["fr", "en"] {
            let all = rows(file(files, &format!("key-figures.{lang}.csv")), b',');
            assert_eq!(all.len(), records().len());
            for row in all {
                for column in ["scope", "source", "document", "locator", "address", "unit"] {
                    assert!(!row[column].is_empty(), "{row:?}");
                }
                let page = row["address"].trim_start_matches(crate::written::BASE);
                let page = format!("{}index.html", page.trim_start_matches('/'));
                assert!(files.contains_key(&page), "{page}");
            }
        }
    }
}

/// What the page of a figure offers, and the page of all of them, is there.
#[test]
fn what_is_offered_is_there() {
    let files = own_site();
    let mut offered = 0;
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.ends_with("index.json"))
    {
        let page: Value = serde_json::from_str(text).unwrap();
        let kinds = ["figure", "key-figures"];
        let downloads = kinds.map(|kind| page["body"][kind]["downloads"].as_array());
        for download in downloads.into_iter().flatten().flatten() {
            let href = download["href"].as_str().unwrap();
            assert!(
                files.contains_key(href.trim_start_matches('/')),
                "{path}: {href}"
            );
            offered += 1;
        }
    }
    assert_eq!(offered, 2 * (7 * records().len() + 3));
}

/// The words of what a selector finds in a card, all spaces alike.
fn words(card: scraper::ElementRef<'_>, selector: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).unwrap();
    let found = card.select(&selector);
    found.map(|it| it.text().collect::<String>()).collect()
}

/// A drawing that is taken away says word for word what the card on the page says, in its order: what
/// it shows is drawn from the same words. It needs no font of the reader's.
#[test]
fn drawings_say_what_the_card_says() {
    let files = own_site();
    let card = scraper::Selector::parse("main .figure-card").unwrap();
    let mut drawn = 0;
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.ends_with("index.json"))
    {
        let page: Value = serde_json::from_str(text).unwrap();
        let Some(id) = page["body"]["figure"]["figure"]["id"].as_str() else {
            continue;
        };
        let lang = page["locale"].as_str().unwrap();
        let html = scraper::Html::parse_document(&files[&path.replace(".json", ".html")]);
        let card = html.select(&card).next().unwrap();
        let colon = if lang == "fr" { "\u{a0}: " } else { ": " };
        let rows = words(card, "dt").into_iter().zip(words(card, "dd"));
        let rows = rows.map(|(name, said)| format!("{name}{colon}{said}."));
        let said: Vec<_> = rows
            .chain(words(card, ".figure-card-age"))
            .chain(words(card, ".figure-card-note"))
            .collect();
        for scheme in ["light", "dark"] {
            let svg = file(files, &format!("{id}.{lang}.{scheme}.svg"));
            assert!(svg.len() < 40_000, "{path}: {} bytes", svg.len());
            let svg = scraper::Html::parse_fragment(svg);
            let svg = svg.root_element();
            assert_eq!(words(svg, "title"), words(card, ".visually-hidden"));
            let description = words(svg, "desc").remove(0);
            let end = description.strip_prefix(&said.join(" "));
            let end = end.unwrap_or_else(|| panic!("{path}: {description}\n{said:?}"));
            let address = page["address"].as_str().unwrap();
            assert!(end.ends_with(address) && !end.contains(colon), "{end}");
            assert!(words(svg, "text, image, style, script").is_empty());
            drawn += 1;
        }
    }
    assert_eq!(drawn, 2 * 2 * records().len());
}
