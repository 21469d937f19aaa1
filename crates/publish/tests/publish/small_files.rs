//! The small files that programs look for.

use crate::minimal::Minimal;
use crate::site::root;
use crate::written::{BASE, own_site, run, served, site_without_address, small_site};
use publish::Code;
use serde_json::Value;

/// robots.txt leads to the sitemap.
#[test]
fn robots_find_the_sitemap() {
    let files = own_site();
    let line = files["robots.txt"]
        .lines()
        .find_map(|line| line.strip_prefix("Sitemap: "));
    assert_eq!(line, Some(format!("{BASE}/sitemap.xml").as_str()));
    assert!(served(files, line.unwrap()).is_some());
    assert!(!site_without_address()["robots.txt"].contains("Sitemap"));
}

/// security.txt has what its RFC asks for, and ends within a year; without a contact there is none.
#[test]
fn security_txt_names_a_contact_and_an_end() {
    let text = &small_site()[".well-known/security.txt"];
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
    assert_eq!(field("Contact: "), Some("mailto:desk@example.org"));
    assert_eq!(field("Expires: "), Some("2026-12-27T00:00:00Z"));
    assert_eq!(
        field("Canonical: "),
        Some("https://example.org/.well-known/security.txt")
    );
    assert!(!own_site().contains_key(".well-known/security.txt"));
}

/// A contact that no program can use leaves security.txt out, and the check says so.
#[test]
fn a_contact_that_is_no_address_is_told() {
    let minimal = Minimal::new().spoil("site.json", "desk@example.org", "3 rue du Verre");
    let codes: Vec<_> = minimal.problems().iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::OperatorContact]);
}

/// Each language has its web manifest, whose start page and icon are there.
#[test]
fn manifests_name_what_is_there() {
    let files = own_site();
    for lang in ["fr", "en"] {
        let manifest: Value =
            serde_json::from_str(&files[&format!("{lang}/site.webmanifest")]).unwrap();
        assert_eq!(manifest["lang"], lang);
        assert!(!manifest["name"].as_str().unwrap().is_empty());
        assert!(served(files, manifest["start_url"].as_str().unwrap()).is_some());
        for icon in manifest["icons"].as_array().unwrap() {
            let path = icon["src"].as_str().unwrap().trim_start_matches('/');
            let is_there = files.contains_key(path) || root().join("public").join(path).exists();
            assert!(is_there, "{path}");
        }
    }
}

/// While the site's address is not known, nothing is made up: what needs it is left out, and one
/// warning says what.
#[test]
fn without_an_address_nothing_absolute_is_written() {
    let files = site_without_address();
    let absent = |path: &&String| {
        path.contains("sitemap") || path.ends_with("atom.xml") || path.ends_with("feed.json")
    };
    assert_eq!(files.keys().filter(absent).count(), 0);
    assert!(files.keys().any(|path| path.ends_with("event.ics")));
    // What the warning says is all that is missing.
    let written_with_one = own_site().keys();
    let left_out = written_with_one.filter(|path| !files.contains_key(*path));
    let of_the_list = |path: &&String| absent(path) || path.ends_with("social.png");
    let (told, untold): (Vec<_>, Vec<_>) = left_out.partition(of_the_list);
    assert!(told.len() > 20 && untold.is_empty(), "{untold:?}");
    let minimal = Minimal::renewed().spoil("site.json", "https://example.org", "");
    let result = run(&["check"], minimal.path(), None);
    assert!(result.status.success());
    let report = String::from_utf8(result.stderr).unwrap();
    assert_eq!(report.matches("warning[").count(), 1);
    assert!(report.contains("warning[site-base-missing]"));
}
