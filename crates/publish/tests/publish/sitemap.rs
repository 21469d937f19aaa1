//! sitemap.xml, read by a parser of XML.

use crate::written::{BASE, documents, own_site, served};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// A page as the sitemap has it.
#[derive(Default)]
struct Entry {
    last_modified: Option<String>,
    languages: BTreeMap<String, String>,
}

fn entries(xml: &str) -> BTreeMap<String, Entry> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().trim_text(true);
    let (mut all, mut entry, mut location) = (BTreeMap::new(), Entry::default(), String::new());
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Text(found) => text = found.into_inner().into_owned(),
            Event::Empty(link) => {
                let lang = attribute(&link, "hreflang");
                assert!(
                    entry
                        .languages
                        .insert(lang, attribute(&link, "href"))
                        .is_none()
                );
            }
            Event::End(end) => match end.name().as_ref() {
                "loc" => location = std::mem::take(&mut text),
                "lastmod" => entry.last_modified = Some(std::mem::take(&mut text)),
                "url" => {
                    let (location, entry) =
                        (std::mem::take(&mut location), std::mem::take(&mut entry));
                    assert!(all.insert(location, entry).is_none());
                }
                _ => {}
            },
            Event::Eof => return all,
            _ => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let attribute = element.try_get_attribute(name).unwrap().unwrap();
    attribute.value.into_owned()
}

/// The sitemap lists every page, and nothing but pages that are there.
#[test]
fn every_page_is_listed_once() {
    let files = own_site();
    let entries = entries(&files["sitemap.xml"]);
    let listed: Vec<_> = entries.keys().cloned().collect();
    let mut pages: Vec<_> = documents(files)
        .map(|(address, _)| format!("{BASE}{address}"))
        .collect();
    pages.sort();
    assert!(pages.len() > 20);
    assert_eq!(listed, pages);
}

/// Each page names its languages, itself among them, and each of them names it in return.
#[test]
fn languages_name_each_other() {
    let files = own_site();
    let entries = entries(&files["sitemap.xml"]);
    let mut pairs = 0;
    for (location, entry) in &entries {
        if entry.languages.is_empty() {
            assert_eq!(location, &format!("{BASE}/"));
            continue;
        }
        assert!(entry.languages.values().any(|it| it == location));
        assert_eq!(entry.languages["x-default"], entry.languages["fr"]);
        for address in entry.languages.values() {
            assert!(served(files, address).is_some(), "{address}");
            assert_eq!(entries[address].languages, entry.languages);
        }
        pairs += 1;
    }
    assert!(pairs > 20);
}

/// A news item was last changed on the day it was published; where no day is known, none is given.
#[test]
fn days_are_given_where_they_are_known() {
    let entries = entries(&own_site()["sitemap.xml"]);
    let day = |address: &str| {
        entries[&format!("{BASE}{address}")]
            .last_modified
            .as_deref()
    };
    let item = "/en/news/business-clusters-kick-off/";
    assert_eq!(day(item), Some("2024-05-31T00:00:00+00:00"));
    assert_eq!(day("/fr/actualites/"), Some("2024-05-31T00:00:00+00:00"));
    assert_eq!(day("/fr/union/"), None);
}
