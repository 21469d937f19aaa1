//! Heads of documents, read by a parser of HTML.

use crate::site::root;
use crate::written::{BASE, documents, own_site, served, site_without_address};
use scraper::{Html, Selector};
use std::collections::BTreeMap;

/// The values of an attribute on the elements that a selector finds.
fn values(html: &str, selector: &str, attribute: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    let found = html.select(&selector);
    let found = found.filter_map(|it| it.attr(attribute));
    found.map(str::to_owned).collect()
}

fn languages(html: &str) -> BTreeMap<String, String> {
    let selector = "head link[rel=alternate][hreflang]";
    let langs = values(html, selector, "hreflang");
    let all: BTreeMap<_, _> = langs
        .into_iter()
        .zip(values(html, selector, "href"))
        .collect();
    all
}

/// Every page has one canonical address, its own; its languages are there and name it in return.
#[test]
fn languages_are_reciprocal_and_absolute() {
    let files = own_site();
    let mut pairs = 0;
    for (address, html) in documents(files) {
        let own = format!("{BASE}{address}");
        assert_eq!(
            values(html, "head link[rel=canonical]", "href"),
            [own.as_str()]
        );
        let all = languages(html);
        if address == "/" {
            assert!(all.is_empty());
            continue;
        }
        let lang = values(html, "html", "lang").remove(0);
        assert_eq!(all[&lang], own);
        assert_eq!(all.len(), 3);
        for other in all.values() {
            assert_eq!(languages(served(files, other).unwrap()), all, "{address}");
        }
        pairs += 1;
    }
    assert!(pairs > 20);
}

/// Feeds, calendars, cards and the manifest that a head links are there.
#[test]
fn linked_files_are_there() {
    for files in [own_site(), site_without_address()] {
        let mut types = BTreeMap::new();
        for (address, html) in documents(files) {
            let typed = "head link[type]:not([rel=icon])";
            for kind in values(html, typed, "type") {
                *types.entry(kind).or_insert(0) += 1;
            }
            let hrefs = values(html, &format!("{typed}, head link[rel=manifest]"), "href");
            for href in hrefs {
                assert!(served(files, &href).is_some(), "{address} links {href}");
            }
        }
        assert_eq!(types["text/calendar"], 2);
        assert_eq!(types["text/vcard"], 2);
        let feeds = types
            .get("application/atom+xml")
            .copied()
            .unwrap_or_default();
        assert_eq!(feeds > 20, std::ptr::eq(files, own_site()));
        assert!(root().join("public/favicon.svg").exists());
    }
}

/// A shared link shows the page's own title, words and address; a news item also its day.
#[test]
fn shared_links_look_like_their_page() {
    let files = own_site();
    let property =
        |html: &str, name: &str| values(html, &format!("head meta[property='{name}']"), "content");
    for (address, html) in documents(files) {
        assert_eq!(property(html, "og:url"), [format!("{BASE}{address}")]);
        assert_eq!(
            property(html, "og:description"),
            values(html, "head meta[name=description]", "content")
        );
        assert_eq!(
            values(html, "head meta[name='twitter:card']", "content").len(),
            1
        );
        if address != "/" {
            let html = Html::parse_document(html);
            let heading = html.select(&Selector::parse("h1").unwrap()).next().unwrap();
            let title = Selector::parse("head meta[property='og:title']").unwrap();
            let title = html.select(&title).next().unwrap().attr("content").unwrap();
            assert_eq!(heading.text().collect::<String>(), title, "{address}");
        }
    }
    let item = served(files, "/en/news/business-clusters-kick-off/").unwrap();
    assert_eq!(property(item, "og:type"), ["article"]);
    assert_eq!(property(item, "article:published_time"), ["2024-05-31"]);
}

/// Without an address of the site no head pretends to know one; a missing page has none either.
#[test]
fn no_head_pretends_an_address() {
    let absolute = "head link[rel=canonical], head link[hreflang], head meta[property^='og:']";
    for (address, html) in documents(site_without_address()) {
        assert_eq!(values(html, absolute, "rel").len(), 0, "{address}");
        assert!(!html.contains("og:"), "{address}");
    }
    let missing = &own_site()["404.html"];
    assert_eq!(values(missing, absolute, "rel").len(), 0);
    assert_eq!(values(missing, "meta[name=robots]", "content"), ["noindex"]);
}
