//! The files beside the pages that heads name, and readers are shown.

use crate::heads::values;
use crate::site::root;
use crate::written::{documents, federation, own_site, served, site_without_address, small_site};
use serde_json::Value;
use std::collections::BTreeMap;

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

/// Where the site has an address, every page but the missing one leads to both forms of its
/// language's feed.
#[test]
fn every_page_leads_to_its_feeds() {
    for files in [own_site(), small_site(), federation()] {
        for (address, html) in documents(files) {
            let languages = match address.as_str() {
                "/" => vec!["/fr/", "/en/"],
                page => vec![&page[..4]],
            };
            for form in ["application/atom+xml", "application/feed+json"] {
                let feeds = values(html, &format!("head link[type='{form}']"), "href");
                for language in &languages {
                    let leads = feeds.iter().any(|it| it.starts_with(language));
                    assert!(leads, "{address}: {form}");
                }
            }
        }
    }
}

/// Readers see what programs are told: the files that a head names are linked on the page, each
/// with its type; feeds stand on the register, on the pages of their organisations and on the site map.
#[test]
fn readers_see_the_files_too() {
    for files in [
        own_site(),
        small_site(),
        federation(),
        site_without_address(),
    ] {
        for (address, html) in documents(files).filter(|(address, _)| address != "/") {
            let path = format!("{}index.json", &address[1..]);
            let datum: Value = serde_json::from_str(&files[&path]).unwrap();
            let kind = datum["body"].as_object().unwrap().keys().next().unwrap();
            let in_head = |kind: &str| values(html, &format!("head link[type='{kind}']"), "href");
            let shown = |kind: &str| values(html, &format!("main a[type='{kind}']"), "href");
            for (media_type, on) in [("text/calendar", "news"), ("text/vcard", "press")] {
                if kind == on {
                    let mut shown = shown(media_type);
                    // An editor may show a contact a second time in the text of the page.
                    shown.dedup();
                    assert_eq!(shown, in_head(media_type), "{address}");
                }
            }
            for form in ["application/atom+xml", "application/feed+json"] {
                let of_page = in_head(form).into_iter().filter(|href| {
                    // The feed of all news, which every head names, has no id in its name.
                    kind == "news-list" || href.matches('.').count() == 2
                });
                let of_page: Vec<_> = of_page.collect();
                if kind == "news-list" || !of_page.is_empty() {
                    assert_eq!(shown(form), of_page, "{address}");
                }
            }
            for href in values(html, "main a[download], main a[type]", "href") {
                assert!(served(files, &href).is_some(), "{address} leads to {href}");
            }
        }
    }
}
