//! The register of news, where it is longer than a page.

use crate::site::{pages, root};
use crate::written::{Files, build, documents, served};
use model::{NewsChoice, NewsListPage, NewsSummary, PageBody, PageData};
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;
use tempfile::TempDir;

/// How many items are added to those of the test content.
const ADDED: u32 = 25;

fn content() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let federation = root().join("tests/fixtures/federation/content");
        invented_news::add(&federation, folder.path(), ADDED).unwrap();
        folder
    });
    folder.path()
}

fn site() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| build(content()))
}

/// The pages of the register in a language, in order.
fn register(lang: &str) -> Vec<(PageData, NewsListPage)> {
    let all = pages(content()).into_iter();
    let list = |page: PageData| match page.body.clone() {
        PageBody::NewsList(list) if page.locale.lang() == lang => Some((page, list)),
        _ => None,
    };
    let mut register: Vec<_> = all.filter_map(list).collect();
    register.sort_by_key(|(_, list)| list.pager.as_ref().unwrap().page);
    register
}

fn choice(file: &str) -> NewsChoice {
    serde_json::from_str(&site()[file.trim_start_matches('/')]).unwrap()
}

/// The pages of the register hold every item once, newest first, ten each, and say how many there are.
#[test]
fn the_register_is_whole() {
    for lang in ["fr", "en"] {
        let pages = register(lang);
        assert_eq!(pages.len(), 3);
        let items: Vec<_> = pages.iter().flat_map(|(_, list)| &list.items).collect();
        let expected = ADDED as usize + 4;
        assert_eq!(items.len(), expected);
        assert!(items.is_sorted_by(|newer, older| newer.date_iso >= older.date_iso));
        let addresses: BTreeSet<_> = items.iter().map(|item| &item.href).collect();
        assert_eq!(addresses.len(), expected);
        for (_, list) in &pages {
            assert_eq!(list.total as usize, expected);
            assert!(list.items.len() <= 10);
        }
    }
}

/// Without a script every page of the register is reached from the first, and leads back there; each
/// is named by its number and has its twin in the other language.
#[test]
fn every_page_is_reached_by_links() {
    let links = Selector::parse(".pager a").unwrap();
    for (lang, title) in [("fr", "Journal de bord"), ("en", "Logbook")] {
        let register = register(lang);
        let mut reached = BTreeSet::new();
        let mut next = vec![register[0].0.address.clone()];
        while let Some(address) = next.pop() {
            let html = Html::parse_document(served(site(), &address).unwrap());
            let found = html.select(&links).filter_map(|link| link.attr("href"));
            let found: Vec<_> = found.map(str::to_owned).collect();
            assert!(address == register[0].0.address || found.contains(&register[0].0.address));
            if reached.insert(address) {
                next.extend(found);
            }
        }
        let all: BTreeSet<_> = register
            .iter()
            .map(|(page, _)| page.address.clone())
            .collect();
        assert_eq!(reached, all);
        for (number, (page, list)) in (1..).zip(&register) {
            let twin = page.alternate.as_ref().unwrap();
            assert!(served(site(), &twin.href).is_some());
            assert_eq!(list.filter.is_some(), number == 1);
            if number > 1 {
                assert_eq!(page.title, format!("{title}, page {number}"));
                assert!(page.address.ends_with(&format!("/page-{number}/")));
                assert!(twin.href.ends_with(&format!("/page-{number}/")));
                assert_eq!(page.breadcrumb.last().unwrap().href, register[0].0.address);
            }
        }
    }
}

/// Every choice that the filter offers has its pages, which hold what it leaves and nothing else;
/// also where it leaves nothing.
#[test]
fn every_choice_has_its_pages() {
    let mut empty = 0;
    for lang in ["fr", "en"] {
        let register = register(lang);
        let filter = register[0].1.filter.clone().unwrap();
        let folder = filter.choices.unwrap();
        let all: Vec<_> = register.iter().flat_map(|(_, list)| &list.items).collect();
        let offered = |options: &[model::FilterOption]| {
            let values = options.iter().map(|option| option.value.clone());
            std::iter::once(String::new())
                .chain(values)
                .collect::<Vec<_>>()
        };
        for organisation in offered(&filter.organisations) {
            for year in offered(&filter.years) {
                if organisation.is_empty() && year.is_empty() {
                    continue;
                }
                let chosen = |item: &&&NewsSummary| {
                    (organisation.is_empty() || item.organisation_id == organisation)
                        && item.date_iso.starts_with(&year)
                };
                let expected: Vec<_> = all.iter().filter(chosen).map(|it| (**it).clone()).collect();
                let values = [organisation.as_str(), year.as_str()];
                let values = values.into_iter().filter(|value| !value.is_empty());
                let below: String = values.map(|value| format!("{value}/")).collect();
                let first = choice(&format!("{folder}{below}1.json"));
                let mut found = first.items;
                for number in 2..=first.pages {
                    found.extend(choice(&format!("{folder}{below}{number}.json")).items);
                }
                assert_eq!(found, expected, "{below}");
                assert_eq!(first.total as usize, expected.len());
                empty += usize::from(expected.is_empty());
            }
        }
    }
    assert!(empty > 0);
}

/// The head of each page of the register names its neighbours, and its own address as canonical.
#[test]
fn heads_name_the_neighbours() {
    let first = "https://lueurs.example.org/en/logbook/";
    let head = |address: &str, rel: &str| {
        let html = Html::parse_document(served(site(), address).unwrap());
        let selector = Selector::parse(&format!("head link[rel={rel}]")).unwrap();
        let found = html.select(&selector).filter_map(|link| link.attr("href"));
        found.map(str::to_owned).collect::<Vec<_>>()
    };
    let page = |number: u32| format!("{first}page-{number}/");
    assert_eq!(head("/en/logbook/", "prev"), Vec::<String>::new());
    assert_eq!(head("/en/logbook/", "next"), [page(2)]);
    assert_eq!(head("/en/logbook/page-2/", "prev"), [first]);
    assert_eq!(head("/en/logbook/page-2/", "next"), [page(3)]);
    assert_eq!(head("/en/logbook/page-2/", "canonical"), [page(2)]);
    assert_eq!(head("/en/logbook/page-3/", "next"), Vec::<String>::new());
}

/// However many items there are, the home page and the first page of the register weigh the same.
#[test]
fn a_long_register_weighs_no_more_than_a_short_one() {
    let short = tempfile::tempdir().unwrap();
    let federation = root().join("tests/fixtures/federation/content");
    invented_news::add(&federation, short.path(), 7).unwrap();
    let weight = |files: &Files, address: &str| served(files, address).unwrap().len();
    let short = build(short.path());
    for address in ["/fr/", "/en/", "/fr/journal-de-bord/", "/en/logbook/"] {
        let (few, many) = (weight(&short, address), weight(site(), address));
        assert!(many < few + few / 10, "{address}: {few} bytes, then {many}");
    }
    assert!(documents(site()).count() > documents(&short).count() + 30);
}
