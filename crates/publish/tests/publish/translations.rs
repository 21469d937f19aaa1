//! French and English in step: what the check says of translations, and how they are confirmed.

use crate::minimal::Minimal;
use insta::assert_snapshot;
use publish::Problem;
use publish::source::read;
use publish::translated::{Confirmed, Reviewed, translated};
use std::fs;

fn confirm(content: &Minimal, names: &[&str]) -> Result<Confirmed, String> {
    let names: Vec<_> = names.iter().map(|it| (*it).to_owned()).collect();
    let loaded = read(content.path());
    translated(content.path(), &loaded, Reviewed::Of(&names)).map_err(|problems| {
        let told: Vec<_> = problems.iter().map(Problem::to_string).collect();
        told.join("\n\n")
    })
}

fn text(content: &Minimal, file: &str) -> String {
    fs::read_to_string(content.file(file)).unwrap()
}

/// An original that has changed, a fact included, and a translation that nobody confirmed are told
/// with the command to run; a change of the translation is not, nor one of the layout.
#[test]
fn translations_that_are_behind() {
    let content = Minimal::new()
        .spoil("pages/press.json", "\"Lead fr.", "\"Une autre accroche.")
        .spoil("documents/report.json", "Un fait.", "Un autre fait.")
        .spoil(
            "organisations/guild.json",
            "\"translated_from\"",
            "\"original\"",
        )
        .spoil("pages/news.json", "\"About news en.\"", "\"Of news.\"")
        .spoil("pages/home.json", "  ", "\t");
    let spoiled = text(&content, "organisations/guild.json");
    let (before, after) = spoiled.split_once("\"original\"").unwrap();
    let after = after.split_once('\n').unwrap().1;
    fs::write(
        content.file("organisations/guild.json"),
        format!("{before}{after}"),
    )
    .unwrap();
    assert_snapshot!(content.report());
}

/// Confirming writes one member, changes nothing else in the file, and ends the warning; a second
/// time it writes nothing.
#[test]
fn confirming_changes_one_member() {
    let content = Minimal::new().spoil("pages/press.json", "\"Lead fr.", "\"Une autre accroche.");
    let before = text(&content, "pages/press.json").replace('\n', "\r\n");
    fs::write(
        content.file("pages/press.json"),
        format!("\u{feff}{before}"),
    )
    .unwrap();
    assert_eq!(
        confirm(&content, &["press"]).unwrap().written,
        ["pages/press.json"]
    );
    assert!(content.problems().is_empty(), "{}", content.report());
    let after = text(&content, "pages/press.json");
    assert!(after.starts_with('\u{feff}'));
    let pairs = before.lines().zip(after[3..].lines());
    let changed: Vec<_> = pairs.filter(|(before, after)| before != after).collect();
    assert!(
        changed.len() == 1 && changed[0].1.contains("\"translated_from\": \""),
        "{changed:?}"
    );
    assert_eq!(after.len(), before.len() + 3);
    let again = confirm(&content, &["pages/press"]).unwrap();
    assert_eq!((again.written.len(), again.before.len()), (0, 1));
}

/// All translations are confirmed at once on demand; what is in one language is passed over.
#[test]
fn all_at_once() {
    let content = Minimal::new()
        .spoil("pages/press.json", "\"Lead fr.", "\"Une autre accroche.")
        .spoil("scopes/sector-2015.json", "\"en\"", "\"$schema\"");
    let confirmed = translated(content.path(), &read(content.path()), Reviewed::All).unwrap();
    assert_eq!(confirmed.written, ["pages/press.json"]);
}

/// Where English came first, the French is the translation.
#[test]
fn either_language_may_come_first() {
    let content = Minimal::new().spoil(
        "pages/press.json",
        "\"kind\": \"press\",",
        "\"kind\": \"press\", \"original\": \"en\",",
    );
    assert_snapshot!(content.report());
    confirm(&content, &["press"]).unwrap();
    let french = text(&content, "pages/press.json");
    let french = french.split_once("\"en\": {").unwrap().0;
    assert!(french.contains("\"translated_from\": \""), "{french}");
}

/// A name that no record has is answered with the one that was meant, one that two records have
/// with both, one without a translation with what is missing; nothing is written then.
#[test]
fn names_that_mean_no_record() {
    let content = Minimal::new().spoil("pages/press.json", "\"Lead fr.", "\"Une autre accroche.");
    let english = text(&content, "scopes/sector-2015.json");
    let english = english.split_once(",\n  \"en\"").unwrap().0;
    fs::write(
        content.file("scopes/sector-2015.json"),
        format!("{english}}}"),
    )
    .unwrap();
    let names = [
        "press",
        "pres",
        "pages/prss",
        "guild",
        "sector-2015",
        "desk",
    ];
    assert_snapshot!(confirm(&content, &names).unwrap_err());
    assert!(content.report().contains("translation-stale"));
}

/// Figures and links that one language has and the other has not are told in their place.
#[test]
fn references_out_of_step() {
    let content = Minimal::new()
        .spoil("pages/workshops.json", "See [the trades](page:guild#trades) and [the launch](news:2025-03-01-launch).", "See [the launch](news:2025-03-01-launch), again [it](news:2025-03-01-launch) and [](figure:turnover).")
        .spoil("pages/press.json", "Lead en.\",\n    \"body\": [\n      {\n        \"contact\": \"desk\"\n      }", "Lead en.\",\n    \"body\": [\n      \"[d](document:report)\"");
    assert_snapshot!(content.report());
}

/// Words of the other language, addresses off the site, and the order differ by nature.
#[test]
fn what_may_differ() {
    let content = Minimal::new().spoil(
        "news/2025-03-01-launch.json",
        "\"Text.\"",
        "\"[mot](lang:fr) [site](https://example.org/en/)\"",
    );
    assert_eq!(content.report(), "");
}
