//! Heads of documents, read by a parser of HTML.

use crate::site::root;
use crate::written::{
    BASE, Files, documents, federation, own_site, served, site_without_address, small_site,
};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The values of an attribute on the elements that a selector finds.
pub fn values(html: &str, selector: &str, attribute: &str) -> Vec<String> {
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

/// What holds for the head of every document, of every site, with an address and without.
fn every_document() -> impl Iterator<Item = (&'static Files, String, &'static str)> {
    let sites = [
        own_site(),
        small_site(),
        federation(),
        site_without_address(),
    ];
    sites.into_iter().flat_map(|files| {
        let missing = ("/404.html".to_owned(), files["404.html"].as_str());
        let all = documents(files).chain([missing]);
        all.map(move |(address, html)| (files, address, html))
    })
}

/// Every document, the missing page among them, has one title, the icons that browsers, telephones
/// and launchers ask for, a colour of the browser's frame for each scheme, and its language's manifest.
#[test]
fn every_head_has_icons_colours_and_manifest() {
    let tokens = std::fs::read_to_string(root().join("style/tokens.css")).unwrap();
    for (files, address, html) in every_document() {
        let one = |selector: &str, attribute: &str| {
            let mut found = values(html, selector, attribute);
            assert_eq!(found.len(), 1, "{address}: {selector}");
            found.remove(0)
        };
        let icons = values(
            html,
            "head link[rel=icon], head link[rel=apple-touch-icon]",
            "href",
        );
        assert_eq!(
            icons,
            ["/favicon.ico", "/favicon.svg", "/apple-touch-icon.png"]
        );
        for icon in &icons {
            let public = root().join("public").join(&icon[1..]);
            assert!(served(files, icon).is_some() || public.exists(), "{icon}");
        }
        let colours = ["light", "dark"].map(|scheme| {
            let media = format!("(prefers-color-scheme: {scheme})");
            one(
                &format!("head meta[name=theme-color][media='{media}']"),
                "content",
            )
        });
        let [light, dark] = colours;
        assert!(tokens.contains(&format!("--paper: light-dark({light}, {dark});")));
        let lang = one("html", "lang");
        let manifest = one("head link[rel=manifest]", "href");
        assert_eq!(manifest, format!("/{lang}/site.webmanifest"));
        assert!(served(files, &manifest).is_some());
        assert_eq!(one("head meta[charset]", "charset"), "utf-8");
        let title = Html::parse_document(html);
        assert_eq!(
            title
                .select(&Selector::parse("head title").unwrap())
                .count(),
            1
        );
    }
}

/// No two pages of a language are found under one title or one description.
#[test]
fn titles_and_descriptions_tell_pages_apart() {
    for files in [own_site(), small_site(), federation()] {
        let mut seen = BTreeSet::new();
        for (address, html) in documents(files).filter(|(address, _)| address != "/") {
            let title = Selector::parse("head title").unwrap();
            let parsed = Html::parse_document(html);
            let title: String = parsed.select(&title).flat_map(|it| it.text()).collect();
            let described = values(html, "head meta[name=description]", "content");
            let lang = values(html, "html", "lang").remove(0);
            for text in [title].into_iter().chain(described) {
                assert!(!text.trim().is_empty(), "{address}");
                assert!(
                    seen.insert((lang.clone(), text.clone())),
                    "{address}: {text}"
                );
            }
        }
    }
}

/// A page names its languages, each naming it in return, exactly where it is translated; else none.
#[test]
fn languages_are_named_where_there_is_a_translation() {
    let files = federation();
    let base = "https://lueurs.example.org";
    let mut untranslated = 0;
    for (address, html) in documents(files).filter(|(address, _)| address != "/") {
        let datum = &files[&format!("{}index.json", &address[1..])];
        let datum: Value = serde_json::from_str(datum).unwrap();
        let named = languages(html);
        if datum["text_locale"].is_string() || datum["alternate"]["text_locale"].is_string() {
            assert!(named.is_empty(), "{address}");
            untranslated += 1;
            continue;
        }
        let lang = datum["locale"].as_str().unwrap();
        assert_eq!(named[lang], format!("{base}{address}"));
        assert_eq!(named["x-default"], named["fr"]);
        assert_eq!(named.len(), 3);
        for other in named.values() {
            let other = served(files, other.strip_prefix(base).unwrap()).unwrap();
            assert_eq!(languages(other), named, "{address}");
        }
    }
    assert_eq!(untranslated, 6);
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
