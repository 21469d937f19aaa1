//! What is known of figures, and where files speak of them.

use crate::written::Files;
use scraper::{ElementRef, Html};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the pages of figures say of one.
pub struct Known {
    /// With its unit.
    pub value: String,
    /// “About”, where it is approximate.
    pub qualifier: Option<String>,
    /// Scope and period: figures that share both may stand side by side.
    pub group: (String, String),
}

/// Every figure by the address of its page.
pub fn known(files: &Files) -> BTreeMap<String, Known> {
    let data = files
        .iter()
        .filter(|(path, _)| path.ends_with("/index.json"));
    let pages = data.map(|(_, text)| serde_json::from_str::<Value>(text).unwrap());
    let figures = pages.filter_map(|page| {
        let figure = &page["body"]["figure"]["figure"];
        let text = |member: &str| figure[member].as_str().map(str::to_owned);
        let known = Known {
            value: text("value")?,
            qualifier: text("qualifier"),
            group: (text("scope")?, text("period")?),
        };
        Some((text("href")?, known))
    });
    figures.collect()
}

/// The same text with every space alike.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

/// The words of a file: of HTML and drawings those that are read, of others all.
pub fn words(path: &str, text: &str) -> String {
    if path.ends_with(".html") || path.ends_with(".svg") {
        let html = Html::parse_document(text);
        let read = html.tree.nodes().filter_map(|node| {
            let text = node.value().as_text()?;
            let parent = node.parent().and_then(ElementRef::wrap);
            let is_style = parent.is_some_and(|it| it.value().name() == "style");
            (!is_style).then(|| text.to_string())
        });
        return plain(&read.collect::<Vec<_>>().join(" "));
    }
    plain(text)
}

/// The files that speak of figures, by kind: pages with their structured data and page data, figures
/// for other sites, data, drawings, feeds.
pub fn kind(path: &str) -> Option<&'static str> {
    let is = |ending: &str| path.ends_with(ending);
    Some(match path {
        _ if is("/integrer/index.html") || is("/embed/index.html") => "embed",
        _ if is(".html") => "page",
        _ if is("index.json") => "datum",
        _ if is(".atom.xml") || is("atom.xml") || is("feed.json") => "feed",
        _ if is(".csv") => "csv",
        _ if is("schema.json") => return None,
        _ if is(".json") => "json",
        _ if is("light.svg") || is("dark.svg") => "drawing",
        _ => return None,
    })
}

/// A site with a change in its files of one kind.
pub fn doctored(files: &Files, wanted: &str, from: &str, to: &str) -> Files {
    let changed = files.iter().map(|(path, text)| {
        let text = if kind(path) == Some(wanted) {
            text.replace(from, to)
        } else {
            text.clone()
        };
        (path.clone(), text)
    });
    changed.collect()
}
