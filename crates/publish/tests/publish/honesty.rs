//! The rules of key figures, held to everything that a build writes: an approximate value stays so,
//! scopes are never put together, and no number is made of others.

use crate::site::root;
use crate::written::{BASE, Files, federation, own_site, site_without_address};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What the pages of figures say of one.
struct Known {
    value: String,
    qualifier: Option<String>,
    /// Scope and period: figures that share both may stand side by side.
    group: (String, String),
}

/// Every figure by the address of its page.
fn known(files: &Files) -> BTreeMap<String, Known> {
    let data = files
        .iter()
        .filter(|(path, _)| path.ends_with("/index.json"));
    let pages = data.map(|(_, text)| serde_json::from_str::<Value>(text).unwrap());
    let figures = pages.filter_map(|page| {
        let figure = &page["body"]["figure"]["figure"];
        let text = |member: &str| figure[member].as_str().map(str::to_owned);
        let known = Known {
            value: text("value")?,
            qualifier: text("qualifier"),
            group: (text("scope")?, text("period")?),
        };
        Some((text("href")?, known))
    });
    figures.collect()
}

/// The same text with every space alike.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

/// The words of a file: of HTML and drawings those that are read, of others all.
fn words(path: &str, text: &str) -> String {
    if path.ends_with(".html") || path.ends_with(".svg") {
        let html = Html::parse_document(text);
        let read = html.tree.nodes().filter_map(|node| {
            let text = node.value().as_text()?;
            let parent = node.parent().and_then(ElementRef::wrap);
            let is_style = parent.is_some_and(|it| it.value().name() == "style");
            (!is_style).then(|| text.to_string())
        });
        return plain(&read.collect::<Vec<_>>().join(" "));
    }
    plain(text)
}

/// The files that speak of figures, by kind: pages with their structured data and page data, figures
/// for other sites, data, drawings, feeds.
fn kind(path: &str) -> Option<&'static str> {
    let is = |ending: &str| path.ends_with(ending);
    Some(match path {
        _ if is("/integrer/index.html") || is("/embed/index.html") => "embed",
        _ if is(".html") => "page",
        _ if is("index.json") => "datum",
        _ if is(".atom.xml") || is("atom.xml") || is("feed.json") => "feed",
        _ if is(".csv") => "csv",
        _ if is("schema.json") => return None,
        _ if is(".json") => "json",
        _ if is("light.svg") || is("dark.svg") => "drawing",
        _ => return None,
    })
}

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

/// A site with a change in its files of one kind.
fn doctored(files: &Files, wanted: &str, from: &str, to: &str) -> Files {
    let changed = files.iter().map(|(path, text)| {
        let text = if kind(path) == Some(wanted) {
            text.replace(from, to)
        } else {
            text.clone()
        };
        (path.clone(), text)
    });
    changed.collect()
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

/// What puts figures side by side, with the groups of those that it holds.
fn put_together(files: &Files) -> Vec<(String, BTreeSet<(String, String)>)> {
    let figures = known(files);
    let mut all: Vec<(String, BTreeSet<(String, String)>)> = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(text);
        let places = Selector::parse(".figure-cards, .data-table, .chart").unwrap();
        let links = Selector::parse(".figure-card-label a, tbody th a").unwrap();
        for place in html.select(&places) {
            let hrefs = place.select(&links).filter_map(|it| it.attr("href"));
            let groups = hrefs.filter_map(|href| figures.get(href));
            all.push((path.clone(), groups.map(|it| it.group.clone()).collect()));
        }
        let data = Selector::parse("script[type='application/ld+json']").unwrap();
        for data in html.select(&data) {
            let json: Value = serde_json::from_str(&data.text().collect::<String>()).unwrap();
            let nodes = json["@graph"].as_array().cloned().unwrap_or(vec![json]);
            for node in nodes.iter().filter(|it| it["@type"] == "Dataset") {
                let variables = node["variableMeasured"].as_array().into_iter().flatten();
                let urls = variables.filter_map(|it| it["url"].as_str());
                let groups = urls.filter_map(|url| figures.get(url.strip_prefix(BASE)?));
                all.push((path.clone(), groups.map(|it| it.group.clone()).collect()));
            }
        }
    }
    all.retain(|(_, groups)| !groups.is_empty());
    all
}

/// No row of cards, no table, no chart and no dataset holds figures of two scopes or periods; one that
/// took in a stranger would be found.
#[test]
fn scopes_are_never_put_together() {
    let together = put_together(own_site());
    assert!(together.len() > 20);
    for (path, groups) in together.into_iter().chain(put_together(federation())) {
        assert_eq!(groups.len(), 1, "{path}: {groups:?}");
    }
    let (own, stranger) = (
        "/en/key-figures/export-rate/",
        "/en/key-figures/jobs-in-france/",
    );
    let spoilt = doctored(own_site(), "page", own, stranger);
    let told = put_together(&spoilt);
    let mixed: Vec<_> = told.iter().filter(|(_, groups)| groups.len() > 1).collect();
    // Cards and table on the page of all, the cards at home, and the dataset.
    assert!(mixed.len() >= 4, "{mixed:?}");
}

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
