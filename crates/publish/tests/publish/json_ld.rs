//! The data blocks for search engines, read by a parser of HTML and one of JSON.

use crate::written::{BASE, Files, documents, own_site, served, site_without_address};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;

/// The things that a page's data block names.
fn graph(html: &str) -> Vec<Value> {
    let blocks = Selector::parse("head script[type='application/ld+json']").unwrap();
    let html = Html::parse_document(html);
    let blocks: Vec<_> = html.select(&blocks).collect();
    assert!(blocks.len() <= 1);
    let Some(block) = blocks.first() else {
        return Vec::new();
    };
    let json: Value = serde_json::from_str(&block.text().collect::<String>()).unwrap();
    assert_eq!(json["@context"], "https://schema.org");
    json["@graph"].as_array().unwrap().clone()
}

fn all(files: &Files) -> Vec<(String, Value)> {
    documents(files)
        .flat_map(|(address, html)| {
            graph(html)
                .into_iter()
                .map(move |node| (address.clone(), node))
        })
        .collect()
}

/// Everything named has the members without which a search engine does not take it.
#[test]
fn required_members_are_there() {
    let required = BTreeMap::from([
        ("Organization", &["name", "url", "description"][..]),
        ("WebSite", &["name", "url", "inLanguage"][..]),
        ("BreadcrumbList", &["itemListElement"][..]),
        (
            "NewsArticle",
            &[
                "headline",
                "datePublished",
                "author",
                "publisher",
                "mainEntityOfPage",
            ][..],
        ),
        (
            "Dataset",
            &["name", "description", "publisher", "variableMeasured"][..],
        ),
    ]);
    let mut seen = BTreeMap::new();
    for (address, node) in all(own_site()) {
        let kind = node["@type"].as_str().unwrap();
        for member in required[kind] {
            assert!(
                !node[member].is_null(),
                "{address}: {kind} without {member}"
            );
        }
        *seen.entry(kind.to_owned()).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), required.len());
    assert_eq!((seen["NewsArticle"], seen["WebSite"]), (2, 3));
    assert!(seen["BreadcrumbList"] > 20);
}

/// Every address of the site in the data is one of a page that is there.
#[test]
fn addresses_lead_to_pages() {
    let files = own_site();
    let mut count = 0;
    for (page, node) in all(files) {
        each_text(&node, &mut |text| {
            if text.starts_with(BASE) {
                assert!(served(files, text).is_some(), "{page} names {text}");
                count += 1;
            }
        });
    }
    assert!(count > 100);
    for (page, node) in all(site_without_address()) {
        assert!(!node.to_string().contains("://"), "{page}: {node}");
    }
}

/// An event has its day and place, and is told where its date is derived.
#[test]
fn an_event_has_day_and_place() {
    let graph = graph(served(own_site(), "/en/news/business-clusters-kick-off/").unwrap());
    let event = &graph[0]["about"];
    assert_eq!(event["@type"], "Event");
    assert_eq!(event["startDate"], "2024-05-30");
    assert_eq!(event["endDate"], "2024-05-30");
    assert_eq!(event["location"]["name"], "Besançon, Francéclat’s premises");
    assert!(
        event["description"]
            .as_str()
            .unwrap()
            .starts_with("Derived date")
    );
}

/// Each scope is a dataset of its own figures: none is left out, summed or made exact; a period is
/// given where the document gives one, and who counted where it says so.
#[test]
fn datasets_keep_to_their_scope() {
    let graph = graph(served(own_site(), "/en/key-figures/").unwrap());
    let sets: BTreeMap<_, _> = graph
        .iter()
        .filter(|node| node["@type"] == "Dataset")
        .map(|node| {
            (
                node["@id"].as_str().unwrap().split_once('#').unwrap().1,
                node,
            )
        })
        .collect();
    let values = |id: &str| -> Vec<_> {
        let all = sets[id]["variableMeasured"].as_array().unwrap().iter();
        all.map(|it| it["value"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(sets.len(), 4);
    assert_eq!(values("bjop-sector-2011").len(), 4);
    assert_eq!(
        values("fh-members-2023"),
        ["about €410\u{a0}million", "about 3,000\u{a0}jobs"]
    );
    assert_eq!(sets["fh-members-2023"]["creator"]["name"], "Francéclat");
    assert_eq!(sets["bjop-sector-2011"]["temporalCoverage"], "2011");
    assert!(sets["bjop-sector-2011"]["creator"].is_null());
    assert!(sets["fh-members"]["temporalCoverage"].is_null());
}

fn each_text(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(values) => values.iter().for_each(|value| each_text(value, visit)),
        Value::Object(members) => members.values().for_each(|value| each_text(value, visit)),
        _ => {}
    }
}
