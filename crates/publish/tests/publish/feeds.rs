//! Feeds, read as a reader of feeds reads them.

use crate::written::{BASE, Files, federation, own_site, served, small_site};
use atom_syndication::Feed;
use feed_rs::model::{Entry, FeedType, Text};
use serde_json::Value;

fn atom_feeds(files: &Files) -> Vec<(&String, Feed)> {
    let feeds = files.iter().filter(|(path, _)| path.ends_with("atom.xml"));
    feeds
        .map(|(path, xml)| (path, xml.parse().unwrap()))
        .collect()
}

/// A feed knows its own address, has one entry for each news item with a page that is there, and
/// bears the day of its newest entry.
#[test]
fn atom_feeds_lead_to_the_news() {
    let files = own_site();
    let feeds = atom_feeds(files);
    // All news, and those of the one organisation that has some, in two languages.
    assert_eq!(feeds.len(), 4);
    for (path, feed) in feeds {
        assert_eq!(feed.id, format!("{BASE}/{path}"));
        let own = feed.links.iter().find(|link| link.rel == "self").unwrap();
        assert_eq!(own.href, feed.id);
        assert_eq!(feed.lang.as_deref(), path.get(..2));
        assert_eq!(feed.entries.len(), 1);
        assert_eq!(feed.updated.to_rfc3339(), "2024-05-31T00:00:00+00:00");
        for entry in &feed.entries {
            assert_eq!(entry.authors[0].name, "France Horlogerie");
            let page = served(files, &entry.links[0].href).unwrap();
            assert!(page.contains(&entry.title.value), "{path}");
            assert!(!entry.summary.as_ref().unwrap().value.is_empty());
            assert!(entry.updated <= feed.updated);
        }
    }
}

/// A JSON Feed has the members that its specification asks for, and the same items as the Atom feed
/// beside it.
#[test]
fn json_feeds_say_the_same() {
    for files in [own_site(), small_site()] {
        for (path, atom) in atom_feeds(files) {
            let json = path.replace("atom.xml", "feed.json");
            let feed: Value = serde_json::from_str(&files[&json]).unwrap();
            assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
            assert_eq!(feed["title"], atom.title.value);
            assert!(feed["feed_url"].as_str().unwrap().ends_with(&json));
            let items = feed["items"].as_array().unwrap();
            assert_eq!(items.len(), atom.entries.len());
            for (item, entry) in items.iter().zip(&atom.entries) {
                assert_eq!(item["id"], entry.id);
                assert_eq!(item["url"], entry.links[0].href);
                assert!(!item["content_text"].as_str().unwrap().is_empty());
                let published = item["date_published"].as_str().unwrap();
                assert_eq!(Ok(entry.updated), published.parse());
            }
        }
    }
}

/// A reader of feeds of others takes both forms: what it sees of a feed and of each of its items is
/// the same, and is what the register shows.
#[test]
fn a_reader_of_others_takes_both_forms() {
    for files in [own_site(), small_site(), federation()] {
        let mut count = 0;
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with("atom.xml")) {
            let atom = feed_rs::parser::parse(text.as_bytes()).unwrap();
            let json = files[&path.replace("atom.xml", "feed.json")].as_bytes();
            let json = feed_rs::parser::parse(json).unwrap();
            assert_eq!(
                (&atom.feed_type, &json.feed_type),
                (&FeedType::Atom, &FeedType::JSON)
            );
            assert_eq!(atom.title.unwrap().content, json.title.unwrap().content);
            assert_eq!(atom.language, json.language);
            assert!(atom.updated.is_some());
            let seen = |entries: &[Entry]| -> Vec<_> {
                let seen = entries.iter().map(|entry| {
                    let text = |text: &Option<Text>| text.as_ref().unwrap().content.clone();
                    (
                        entry.id.clone(),
                        text(&entry.title),
                        text(&entry.summary),
                        entry.links[0].href.clone(),
                        entry.authors[0].name.clone().unwrap(),
                        entry.published.unwrap(),
                        entry.categories[0].term.clone(),
                    )
                });
                seen.collect()
            };
            assert_eq!(seen(&atom.entries), seen(&json.entries), "{path}");
            count += atom.entries.len();
        }
        assert!(count > 1);
    }
}

/// The reader refuses what is no feed.
#[test]
fn a_reader_of_others_is_not_blind() {
    let atom = &own_site()["fr/actualites/atom.xml"];
    let json = &own_site()["fr/actualites/feed.json"];
    for spoilt in [
        atom.replace("</entry>", ""),
        atom.replace("<feed", "<food").replace("</feed", "</food"),
        json.replace("\"items\"", "\"things\""),
        json.replace("jsonfeed.org/version/1.1", "jsonfeed.org/version/2"),
    ] {
        assert!(
            feed_rs::parser::parse(spoilt.as_bytes()).is_err(),
            "{spoilt}"
        );
    }
}

/// The feed of an organisation holds its own news only.
#[test]
fn an_organisation_has_its_own_feed() {
    let files = own_site();
    assert!(files.contains_key("fr/actualites/france-horlogerie.atom.xml"));
    assert!(!files.contains_key("fr/actualites/ufbjop.atom.xml"));
    let all: Feed = files["fr/actualites/atom.xml"].parse().unwrap();
    let own: Feed = files["fr/actualites/france-horlogerie.atom.xml"]
        .parse()
        .unwrap();
    assert_ne!(all.title, own.title);
    assert_eq!(all.entries, own.entries);
}
