//! Scopes are never put together.

use super::figures::{doctored, known};
use crate::written::{BASE, Files, federation, own_site};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;

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
