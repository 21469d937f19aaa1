//! What is written in one language only, in everything that is published.
//!
//! The invented federation has a news item and a figure without English, and a page without French.

use crate::site::{DATE, pages, root};
use crate::written::federation;
use insta::assert_snapshot;
use model::{Block, Inline, Locale, PageBody, PageData};
use publish::check;
use publish::source::read;
use scraper::{ElementRef, Html, Selector};
use std::path::PathBuf;

const BASE: &str = "https://lueurs.example.org";
const NEWS: [&str; 2] = [
    "/fr/journal-de-bord/du-sel-sur-la-lentille/",
    "/en/logbook/du-sel-sur-la-lentille/",
];
const FIGURE: [&str; 2] = [
    "/fr/nombres/cornes-de-brume/",
    "/en/numbers/cornes-de-brume/",
];
const PAGE: [&str; 2] = ["/fr/gardiens/tides/", "/en/keepers/tides/"];

fn folder() -> PathBuf {
    root().join("tests/fixtures/federation/content")
}

fn document(address: &str) -> Html {
    Html::parse_document(&federation()[&format!("{}index.html", address.trim_start_matches('/'))])
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The language that a browser takes an element to be in.
fn language(element: ElementRef<'_>) -> String {
    let ancestors = element.ancestors().filter_map(ElementRef::wrap);
    let mut line = std::iter::once(element).chain(ancestors);
    line.find_map(|it| it.attr("lang")).unwrap().to_owned()
}

fn attribute(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let found = all(html, selector).into_iter();
    found
        .filter_map(|it| it.attr(name).map(str::to_owned))
        .collect()
}

/// The check tells of each record that is not translated, and nothing stands against publishing.
#[test]
fn missing_translations_are_warnings() {
    let problems = check::all(&read(&folder()), DATE.parse().unwrap());
    let told = problems
        .iter()
        .filter(|it| it.code.name() == "missing-translation");
    let told: Vec<_> = told.map(ToString::to_string).collect();
    assert_snapshot!(told.join("\n\n"));
}

/// Such a page stands at both addresses under the one slug that is written, with the interface in
/// the language of the address, and says that it is not translated.
#[test]
fn a_page_stands_at_both_addresses() {
    let pages = pages(&folder());
    let (fr, en) = (Locale::Fr, Locale::En);
    for (addresses, written) in [(NEWS, fr), (FIGURE, fr), (PAGE, en)] {
        for (address, locale) in addresses.into_iter().zip(Locale::ALL) {
            let page = pages.iter().find(|it| it.address == address).unwrap();
            let foreign = Some(written).filter(|it| *it != locale);
            assert_eq!((page.locale, page.text_locale), (locale, foreign));
            let html = document(address);
            assert_eq!(attribute(&html, "html", "lang"), [locale.lang()]);
            let notices = all(&html, "main .untranslated");
            assert_eq!(notices.len(), usize::from(foreign.is_some()));
            assert!(notices.iter().all(|it| language(*it) == locale.lang()));
            let other = &addresses[usize::from(locale == Locale::Fr)];
            assert_eq!(attribute(&html, ".language-toggle", "href"), [*other]);
        }
    }
}

/// Title, lead and text carry their own language; breadcrumb and cards that of the page.
#[test]
fn words_carry_their_language() {
    for (address, own, foreign) in [(NEWS[1], "en", "fr"), (PAGE[0], "fr", "en")] {
        let html = document(address);
        for selector in ["h1", "main [class$=lead]", ".prose > h2", ".prose > p"] {
            for element in all(&html, selector) {
                assert_eq!(language(element), foreign, "{selector} of {address}");
            }
        }
        for selector in [
            ".figure-card dt",
            ".site-navigation li:first-child a",
            ".breadcrumb li:first-child a",
            ".page-links a",
            ".boilerplate p",
        ] {
            for element in all(&html, selector) {
                assert_eq!(language(element), own, "{selector} of {address}");
            }
        }
    }
    let html = document(NEWS[1]);
    assert_eq!(all(&html, ".figure-card").len(), 2);
}

/// A sentence says its figures as its language does, a card as the page's; the label and the unit
/// of a figure that is not translated carry their language in both.
#[test]
fn figures_are_formatted_for_their_readers() {
    let html = document(NEWS[1]);
    let prose = text(all(&html, ".prose > p")[0]);
    assert!(
        prose.contains("environ 1\u{202f}180\u{a0}cornes"),
        "{prose}"
    );
    assert!(prose.contains("euros"), "{prose}");
    let cards = all(&html, ".figure-card");
    let spoken: Vec<_> = all(&html, ".figure-card .visually-hidden");
    assert_eq!(text(spoken[1]), "Cornes de brume: about 1,180\u{a0}cornes");
    let marked = Selector::parse("[lang=fr]").unwrap();
    let marked: Vec<_> = cards[1].select(&marked).map(text).collect();
    assert_eq!(
        marked,
        [
            "Cornes de brume",
            "cornes",
            "cornes",
            "Cornes de brume",
            "Les cornes muettes comptent aussi."
        ]
    );
    let html = document(PAGE[1]);
    let sentence = all(&html, ".prose > p")[0];
    assert!(text(sentence).contains("about 1,180\u{a0}cornes"));
    let unit = Selector::parse("[lang=fr]").unwrap();
    assert_eq!(
        sentence.select(&unit).map(text).collect::<Vec<_>>(),
        ["cornes"]
    );
}

/// A figure is cited in each language in which it is written, and in no other.
#[test]
fn a_figure_is_cited_in_its_own_language() {
    for address in FIGURE {
        let html = document(address);
        assert_eq!(attribute(&html, ".citation-text", "lang"), ["fr"]);
        let cited = text(all(&html, ".citation-text")[0]);
        assert!(
            cited.contains("environ 1\u{202f}180\u{a0}cornes"),
            "{cited}"
        );
        assert!(cited.ends_with(&format!("{BASE}{}", FIGURE[0])), "{cited}");
    }
    let html = document("/en/numbers/lighthouses/");
    assert_eq!(attribute(&html, ".citation-text", "lang"), ["en", "fr"]);
}

/// A link inside such a text leads to the page in the reader's language, and there to the heading
/// that it means.
#[test]
fn links_lead_to_the_heading_they_mean() {
    let french = attribute(&document(NEWS[0]), ".prose > p a", "href");
    let english = attribute(&document(NEWS[1]), ".prose > p a", "href");
    assert!(
        french.contains(&"/fr/gardiens/#feux".to_owned()),
        "{french:?}"
    );
    assert!(
        english.contains(&"/en/keepers/#lights".to_owned()),
        "{english:?}"
    );
}

/// Wherever such a page is listed, a badge in the language of the list tells of it.
#[test]
fn lists_tell_what_is_not_translated() {
    let english = [
        ("/en/logbook/", ".news-summary"),
        ("/en/", ".home-news .news-summary"),
    ];
    for (address, selector) in english {
        let html = document(address);
        let badge = Selector::parse(".language-badge").unwrap();
        let items = all(&html, selector);
        let told: Vec<_> = items.iter().map(|it| it.select(&badge).count()).collect();
        assert!(told[0] == 1 && told[1..].iter().all(|count| *count == 0));
        assert_eq!(text(items[0].select(&badge).next().unwrap()), "in French");
    }
    let html = document("/fr/");
    for place in [".site-navigation", ".site-footer"] {
        let listed = all(&html, &format!("{place} li:has(.language-badge)"));
        assert_eq!(listed.len(), 1);
        assert_eq!(text(listed[0]), "Tides and watchesen anglais");
        let link = all(&html, &format!("{place} li:has(.language-badge) a"));
        assert_eq!(language(link[0]), "en");
    }
    assert!(all(&document("/fr/journal-de-bord/"), "main .language-badge").is_empty());
}

/// Search engines are led to the written page alone, and are not told that there are two.
#[test]
fn search_engines_see_one_page() {
    let (fr, en) = ((0, "fr_FR"), (1, "en_GB"));
    for (addresses, (written, region)) in [(NEWS, fr), (FIGURE, fr), (PAGE, en)] {
        let address = format!("{BASE}{}", addresses[written]);
        for page in addresses {
            let html = document(page);
            assert_eq!(
                attribute(&html, "link[rel=canonical]", "href"),
                [address.as_str()]
            );
            assert!(attribute(&html, "link[hreflang]", "href").is_empty());
            let property =
                |name: &str| attribute(&html, &format!("meta[property='{name}']"), "content");
            assert_eq!(property("og:url"), [address.as_str()]);
            assert_eq!(property("og:locale"), [region]);
            assert!(property("og:locale:alternate").is_empty());
        }
        let sitemap = &federation()["sitemap.xml"];
        assert_eq!(sitemap.matches(addresses[written]).count(), 1);
        assert!(!sitemap.contains(addresses[1 - written]));
    }
}

/// The feed of the other language holds the item, in the item's language.
#[test]
fn feeds_name_the_language_of_an_item() {
    let files = federation();
    let json: serde_json::Value = serde_json::from_str(&files["en/logbook/feed.json"]).unwrap();
    let languages: Vec<_> = json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["language"])
        .collect();
    assert_eq!(languages[0], "fr");
    assert!(languages[1..].iter().all(|it| *it == "en"));
    let atom: atom_syndication::Feed = files["en/logbook/atom.xml"].parse().unwrap();
    assert_eq!(atom.entries[0].title.lang.as_deref(), Some("fr"));
    assert_eq!(atom.entries[1].title.lang, None);
    let calendar = &files["en/logbook/du-sel-sur-la-lentille/event.ics"];
    assert!(calendar.contains("SUMMARY;LANGUAGE=fr:Lavage des lentilles"));
}

/// The typography of a text is its own language's, at either address.
#[test]
fn texts_are_set_by_their_own_rules() {
    let pages = pages(&folder());
    let words = |address: &str| {
        let page = pages.iter().find(|it| it.address == address).unwrap();
        paragraphs(page)
    };
    assert_eq!(words(PAGE[0]), words(PAGE[1]));
    assert!(words(PAGE[0]).contains("“read”"));
    assert_eq!(words(NEWS[0]), words(NEWS[1]));
    assert!(words(NEWS[0]).contains("huile\u{a0}:"));
}

fn paragraphs(page: &PageData) -> String {
    let blocks = match &page.body {
        PageBody::Text { blocks, .. } => blocks,
        PageBody::News(news) => &news.body,
        _ => panic!("{} is another kind of page", page.address),
    };
    let inlines = blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    });
    let texts = inlines.flatten().filter_map(|inline| match inline {
        Inline::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}
