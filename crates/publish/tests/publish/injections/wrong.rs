//! What is wrong with a file that was published.

use quick_xml::events::Event;
use scraper::{ElementRef, Html};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a document is made of: its elements with the names of their attributes.
pub fn parts(html: &Html) -> BTreeSet<String> {
    let elements = html
        .root_element()
        .descendants()
        .filter_map(ElementRef::wrap);
    let parts = elements.flat_map(|it| {
        let name = it.value().name().to_owned();
        let attributes: Vec<_> = it
            .value()
            .attrs()
            .map(|(attribute, _)| format!("{name} {attribute}"))
            .collect();
        attributes.into_iter().chain([name])
    });
    parts.collect()
}

/// Addresses and scripts of a document that are not those of the site.
fn dangers(html: &Html) -> Vec<String> {
    let elements = html
        .root_element()
        .descendants()
        .filter_map(ElementRef::wrap);
    let mut found = Vec::new();
    for element in elements {
        for (name, value) in element.value().attrs() {
            let address = [
                "href",
                "src",
                "action",
                "formaction",
                "data",
                "poster",
                "srcset",
                "cite",
            ];
            let safe = ["/", "#", "https:", "mailto:", "tel:", "?"];
            if name.starts_with("on") || name == "style" || name == "srcdoc" {
                found.push(format!("{name}={value}"));
            }
            if address.contains(&name) && !safe.iter().any(|it| value.starts_with(it))
                || value.starts_with("//")
            {
                found.push(format!("{name}={value}"));
            }
        }
        if element.value().name() == "script" && element.attr("src").is_none() {
            let text: String = element.text().collect();
            if serde_json::from_str::<Value>(&text).is_err() {
                found.push(text);
            }
        }
    }
    found
}

/// The names of the elements of a well-formed XML document.
fn xml_parts(text: &str) -> BTreeSet<String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut names = BTreeSet::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return names,
            Event::Start(it) | Event::Empty(it) => {
                names.insert(it.name().as_ref().to_owned());
            }
            Event::CData(_) | Event::DocType(_) | Event::PI(_) => {
                names.insert("another".into());
            }
            _ => {}
        }
    }
}

/// The names with which the lines of a file begin, folded lines joined.
fn line_names(text: &str) -> BTreeSet<String> {
    let text = text.replace("\r\n ", "");
    let lines = text.split(['\n', '\r']).filter(|it| !it.is_empty());
    lines
        .map(|line| line.split([':', ';', ' ']).next().unwrap().to_owned())
        .collect()
}

/// Everything that is wrong with a file, `before` being the same one without what was smuggled in.
pub fn wrong_with(path: &str, before: &str, now: &str, usual: &BTreeSet<String>) -> Option<String> {
    let more = |now: BTreeSet<String>, before: &BTreeSet<String>| {
        let more: Vec<_> = now.difference(before).cloned().collect();
        (!more.is_empty()).then(|| format!("{more:?}"))
    };
    match path.rsplit('.').next().unwrap() {
        "html" => {
            let html = Html::parse_document(now);
            let dangers = dangers(&html);
            more(parts(&html), usual)
                .or_else(|| (!dangers.is_empty()).then(|| format!("{dangers:?}")))
        }
        "xml" => more(xml_parts(now), &xml_parts(before)),
        "svg" => (now != before).then(|| "another drawing".to_owned()),
        "json" | "webmanifest" => serde_json::from_str::<Value>(now)
            .err()
            .map(|it| it.to_string()),
        "csv" => {
            let separator = if path.contains("semicolon") {
                b';'
            } else {
                b','
            };
            let rows = |text: &str| {
                let mut table = csv::ReaderBuilder::new()
                    .delimiter(separator)
                    .from_reader(text.as_bytes());
                table
                    .records()
                    .map(|it| it.map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>()))
                    .collect::<Result<Vec<_>, _>>()
            };
            match (rows(before), rows(now)) {
                (Ok(before), Ok(now)) => {
                    let formula = |cell: &&String| cell.starts_with(['=', '@', '\t', '\r']);
                    let cell = now.iter().flatten().find(formula).cloned();
                    cell.or_else(|| (before.len() != now.len()).then(|| "other rows".to_owned()))
                }
                (_, Err(error)) | (Err(error), _) => Some(error.to_string()),
            }
        }
        _ => more(line_names(now), &line_names(before)),
    }
}
