//! The site as a whole: its addresses, its links and its two languages.

use crate::minimal::Minimal;
use model::{Figure, Locale, PageBody, PageData};
use publish::check;
use publish::compose::{AddressBook, addresses, compose};
use publish::source::{Content, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The day on which every test builds.
pub const DATE: &str = "2026-01-01";

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn content(folder: &Path) -> Content {
    check::checked(read(folder), DATE.parse().unwrap())
        .map(|(content, _)| content)
        .unwrap_or_else(|problems| {
            let texts: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", texts.join("\n\n"))
        })
}

pub fn pages(folder: &Path) -> Vec<PageData> {
    compose(&content(folder), DATE.parse().unwrap())
        .unwrap()
        .pages
}

/// The list of all addresses: one that moves or is lost shows here.
#[test]
fn addresses() {
    let pages = pages(&root().join("content"));
    let list: Vec<_> = pages.iter().map(|page| page.address.as_str()).collect();
    insta::assert_snapshot!(list.join("\n"));
}

/// The data of a small site: header, breadcrumb, figures and spaces as the app gets them.
#[test]
fn data_of_a_small_site() {
    let minimal = Minimal::new();
    let pages = pages(minimal.path());
    for address in [
        "/fr/guilde/",
        "/en/guild/workshops/",
        "/fr/actualites/lancement/",
        "/",
    ] {
        let page = pages.iter().find(|page| page.address == address).unwrap();
        let name = address.trim_matches('/').replace('/', "-");
        let json = serde_json::to_string_pretty(page).unwrap();
        insta::assert_snapshot!(format!("datum-{name}"), json);
    }
}

/// Every page, item and figure is there in both languages, and each names the other.
#[test]
fn both_languages_say_the_same() {
    let content = content(&root().join("content"));
    let pages = compose(&content, DATE.parse().unwrap()).unwrap().pages;
    let by_address: BTreeMap<_, _> = pages
        .iter()
        .map(|page| (page.address.as_str(), page))
        .collect();
    let mut seen = BTreeMap::new();
    for page in pages
        .iter()
        .filter(|page| !matches!(page.body, PageBody::Bilingual { .. }))
    {
        *seen.entry(page.locale).or_insert(0) += 1;
        let alternate = page.alternate.as_ref().unwrap();
        let other = by_address[alternate.href.as_str()];
        assert_eq!(other.locale, page.locale.other());
        assert_eq!(other.alternate.as_ref().unwrap().href, page.address);
        assert_eq!(
            figures(page, &content),
            figures(other, &content),
            "{}",
            page.address
        );
        assert_eq!(
            std::mem::discriminant(&page.body),
            std::mem::discriminant(&other.body)
        );
    }
    assert!(seen[&Locale::Fr] > 5);
    assert_eq!(seen[&Locale::Fr], seen[&Locale::En]);
}

/// Every key figure of the content stands on the page of key figures, in both languages, with its
/// source, and as approximate as its document has it.
#[test]
fn every_figure_is_shown_with_its_source() {
    let content = content(&root().join("content"));
    for page in compose(&content, DATE.parse().unwrap()).unwrap().pages {
        let PageBody::KeyFigures(body) = &page.body else {
            continue;
        };
        let shown: Vec<&Figure> = body
            .groups
            .iter()
            .flat_map(|group| &group.figures)
            .collect();
        assert_eq!(shown.len(), content.figures.iter().count());
        for figure in shown {
            assert!(
                !figure.scope.is_empty() && !figure.period.is_empty() && !figure.source.is_empty()
            );
            let approximate = figure.precision == model::Precision::Approximate;
            assert_eq!(figure.qualifier.is_some(), approximate, "{}", figure.id);
            assert!(
                !approximate
                    || figure
                        .value
                        .starts_with(figure.qualifier.as_deref().unwrap())
            );
        }
    }
}

/// Every link inside the site leads to a page that is there. Files are no pages: whether they are
/// there is seen where they are written.
#[test]
fn links_lead_somewhere() {
    let minimal = Minimal::new();
    for folder in [root().join("content").as_path(), minimal.path()] {
        let pages = pages(folder);
        let figures = pages
            .iter()
            .filter(|page| matches!(page.body, PageBody::Figure(_)));
        let embeds = figures.map(|page| addresses::embed(&page.address, page.locale));
        let own = pages.iter().map(|page| page.address.clone());
        let addresses: BTreeSet<_> = own.chain(embeds).collect();
        let mut count = 0;
        for page in &pages {
            each_href(&serde_json::to_value(page).unwrap(), &mut |href| {
                let address = href.split('#').next().unwrap();
                if href.starts_with('/') && address.ends_with('/') {
                    assert!(
                        addresses.contains(address),
                        "{} leads to {href}",
                        page.address
                    );
                    count += 1;
                }
            });
        }
        assert!(count > 50);
    }
}

fn each_href(value: &serde_json::Value, visit: &mut impl FnMut(&str)) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, value) in members {
                match value.as_str() {
                    Some(href) if name == "href" => visit(href),
                    _ => each_href(value, visit),
                }
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| each_href(value, visit)),
        _ => {}
    }
}

/// Ids of the figures on a page, in cards and in sentences.
fn figures(page: &PageData, content: &Content) -> Vec<String> {
    let book = AddressBook::new(content).unwrap();
    let mut ids = Vec::new();
    each_href(&serde_json::to_value(&page.body).unwrap(), &mut |href| {
        let mut figures = content.figures.iter().map(|(id, _)| id);
        let figure = figures.find(|id| book.figure(id, page.locale) == Some(href));
        ids.extend(figure.map(str::to_owned));
    });
    ids.sort();
    ids
}
