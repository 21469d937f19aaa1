//! Key figures as other sites show them.

use crate::written::{BASE, documents, embeds, federation, own_site, served, site_without_address};
use scraper::{Html, Selector};
use serde_json::Value;

fn one(html: &Html, selector: &str) -> String {
    let selector = Selector::parse(selector).unwrap();
    let found: Vec<_> = html.select(&selector).map(|it| it.html()).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.concat()
}

/// Every figure has its embed in both languages, with the very card of its page, and names that page
/// as the one that counts.
#[test]
fn the_card_is_that_of_the_page() {
    let files = own_site();
    let mut seen = 0;
    for (address, html) in embeds(files) {
        let above = address
            .trim_end_matches("integrer/")
            .trim_end_matches("embed/");
        assert_eq!(address.starts_with("/fr/"), address.ends_with("/integrer/"));
        let page = Html::parse_document(served(files, above).unwrap());
        let html = Html::parse_document(html);
        assert_eq!(one(&html, ".figure-card"), one(&page, "main .figure-card"));
        let canonical = one(&html, "head link[rel=canonical]");
        assert!(
            canonical.contains(&format!("href=\"{BASE}{above}\"")),
            "{canonical}"
        );
        let origin = one(&html, ".embed-origin a");
        assert!(origin.contains(&format!("href=\"{above}\"")), "{origin}");
        seen += 1;
    }
    assert_eq!(seen, 2 * 8);
}

/// What other sites show loads no app and carries no datum: its only script tells the height; it is
/// hidden from search engines, and its links leave the frame.
#[test]
fn no_app_runs_on_other_sites() {
    for (address, text) in embeds(federation()).chain(embeds(site_without_address())) {
        let html = Html::parse_document(text);
        let script = one(&html, "script");
        assert!(script.contains("src=\"/assets/embed.js\""), "{script}");
        assert!(
            !text.contains("wasm") && !text.contains("page-data"),
            "{address}"
        );
        assert!(one(&html, "head meta[name=robots]").contains("noindex"));
        assert!(one(&html, "head base").contains("_blank"));
        assert!(!one(&html, "title").is_empty() && !one(&html, "main > h1").is_empty());
    }
}

/// The code that a page hands out names what is there by its absolute address, and needs neither
/// script nor style; a site whose address nobody knows hands out none.
#[test]
fn the_code_names_what_is_there() {
    let handed_out = |files, base: &str| {
        let mut count = 0;
        for (address, _) in documents(files) {
            let datum: Value =
                serde_json::from_str(&files[&format!("{}index.json", &address[1..])]).unwrap();
            let Some(code) = datum["body"]["figure"]["embed"]["code"].as_str() else {
                continue;
            };
            let code = Html::parse_fragment(code);
            let frames = Selector::parse("iframe").unwrap();
            let frame = code.select(&frames).next().unwrap();
            let shown = frame.attr("src").unwrap().strip_prefix(base).unwrap();
            assert!(served(files, shown).is_some() && shown.starts_with(&address));
            let names: Vec<_> = frame.value().attrs().map(|(name, _)| name).collect();
            for name in &names {
                let plain = ["src", "title", "lang", "width", "height", "loading"];
                assert!(plain.contains(name), "{name}");
            }
            assert_eq!(frame.attr("lang"), datum["locale"].as_str());
            let label = datum["body"]["figure"]["figure"]["label"].as_str().unwrap();
            assert!(frame.attr("title").unwrap().starts_with(label));
            count += 1;
        }
        count
    };
    assert_eq!(handed_out(own_site(), BASE), 2 * 8);
    assert_eq!(
        handed_out(federation(), "https://lueurs.example.org"),
        2 * 8
    );
    assert_eq!(handed_out(site_without_address(), BASE), 0);
}

/// Any page may frame a figure, and none a page: the policies differ in nothing else.
#[test]
fn only_figures_may_be_framed() {
    let headers = &own_site()["_headers"];
    let rules: Vec<_> = headers.split("\n\n").collect();
    let policy = |address: &str| {
        let rule = rules.iter().find(|it| it.starts_with(address)).unwrap();
        let lines: Vec<_> = rule.lines().map(str::trim).collect();
        let policy = "Content-Security-Policy: ";
        let set = lines.iter().position(|it| it.starts_with(policy)).unwrap();
        (lines[set].to_owned(), lines[set - 1].to_owned())
    };
    let (site, _) = policy("/*\n");
    assert!(site.contains("frame-ancestors 'none';"));
    for address in ["/fr/*/integrer/\n", "/en/*/embed/\n"] {
        let (embed, before) = policy(address);
        assert_eq!(before, "! Content-Security-Policy");
        assert_eq!(
            embed,
            site.replace("frame-ancestors 'none'", "frame-ancestors *")
        );
    }
}
