//! A figure is written once: who changes its number in `content/figures/` changes it wherever it is
//! shown, in both languages, and nothing else has to be touched.

use crate::minimal::copy;
use crate::site::root;
use crate::written::{Files, at_base, build, federation, own_site};
use rayon::prelude::*;
use scraper::{Html, Node};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Another number that the figure could have: as large and with the same sign.
fn another(figure: &Value) -> Value {
    let value = figure["value"].as_f64().unwrap();
    match figure["unit"].as_str().unwrap() {
        // With a decimal where the figure has one.
        "percent" if value.fract() == 0.0 => json!(23),
        "percent" => json!(23.0 + value.fract()),
        _ => {
            let size = 10_f64.powf(value.abs().log10().floor());
            json!((value + value.signum() * 1.3 * size).round() as i64)
        }
    }
}

/// What a file says to people, all spaces alike: of a document its texts and described pictures, of
/// JSON its strings, of other files everything.
fn said(path: &str, text: &str) -> String {
    let mut said = String::new();
    if path.ends_with(".html") {
        words(&Html::parse_document(text), &mut said);
    } else if path.ends_with(".svg") {
        words(&Html::parse_fragment(text), &mut said);
    } else if path.ends_with(".json") {
        strings(&serde_json::from_str(text).unwrap(), &mut said);
    } else if !path.ends_with(".png") && !path.ends_with(".ico") {
        said.push_str(text);
    }
    said.replace(['\u{a0}', '\u{202f}'], " ")
}

fn words(html: &Html, said: &mut String) {
    for node in html.root_element().descendants() {
        match node.value() {
            Node::Text(text) => {
                let parent = node.parent().and_then(|it| it.value().as_element());
                if parent.is_none_or(|it| !["script", "style"].contains(&it.name())) {
                    said.push_str(text);
                    said.push('\n');
                }
            }
            Node::Element(element) => {
                for name in ["content", "alt", "aria-label", "title"] {
                    said.extend(element.attr(name));
                    said.push('\n');
                }
            }
            _ => {}
        }
    }
}

fn strings(value: &Value, said: &mut String) {
    match value {
        Value::String(text) => {
            said.push_str(text);
            said.push('\n');
        }
        Value::Array(values) => values.iter().for_each(|it| strings(it, said)),
        Value::Object(members) => members.values().for_each(|it| strings(it, said)),
        _ => {}
    }
}

/// How often `number` stands in `text` as a whole number.
fn count(text: &str, number: &str) -> usize {
    let part_of_more = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let places = text.match_indices(number);
    let whole = places.filter(|(at, _)| {
        let (before, after) = (&text[..*at], &text[at + number.len()..]);
        let goes_on = after.starts_with([' ', ',', '.'])
            && part_of_more(after.chars().nth(1))
            && number.ends_with(|it: char| it.is_ascii_digit());
        let leads = before.ends_with([',', '.']);
        !part_of_more(before.chars().next_back())
            && !leads
            && !goes_on
            && !part_of_more(after.chars().next())
    });
    whole.count()
}

/// The files of a figure to take away, as JSON, by their languages.
fn taken_away(files: &Files, id: &str) -> BTreeMap<&'static str, Value> {
    let of = |lang: &'static str| {
        let name = format!("/{id}.{lang}.json");
        let (_, text) = files.iter().find(|(path, _)| path.ends_with(&name))?;
        Some((lang, serde_json::from_str(text).unwrap()))
    };
    ["fr", "en"].into_iter().filter_map(of).collect()
}

/// The value as the language says it, without the word for “about”, and its number alone.
fn spelt(file: &Value) -> (String, String) {
    let text = file["figures"][0]["values"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()["text"]
        .as_str();
    let text = text.unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    let from = text
        .find(|it: char| it.is_ascii_digit() || it == '€')
        .unwrap();
    let to = text.rfind(|it: char| it.is_ascii_digit()).unwrap();
    (text[from..].to_owned(), text[from..=to].to_owned())
}

/// The values in a file for programs that are `value`.
fn raw(path: &str, text: &str, value: &Value) -> usize {
    let number = value.to_string();
    if path.ends_with(".csv") {
        let cells = text.split([',', ';', '\n']);
        return cells.filter(|it| *it == number).count();
    }
    let parts: Vec<_> = if path.ends_with(".html") {
        let scripts = text.split("application/ld+json\">").skip(1);
        scripts
            .map(|it| it.split("</script>").next().unwrap())
            .collect()
    } else {
        vec![text]
    };
    let within = |it: &str| it.matches(&format!("\"value\":{number}")).count();
    parts
        .iter()
        .map(|it| {
            within(
                &it.replace(": ", ":")
                    .replace("\n", "")
                    .replace(&format!("{number},"), &format!("{number} ,")),
            )
        })
        .sum()
}

/// Changes the number of `id` in a copy of `content`, and compares what is built with what was.
fn changes_everywhere(content: &Path, before: &Files, id: &str, rebuild: &dyn Fn(&Path) -> Files) {
    let folder = tempfile::tempdir().unwrap();
    copy(content, folder.path());
    let file = folder.path().join(format!("figures/{id}.json"));
    let mut record: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let old = record["value"].clone();
    record["value"] = another(&record);
    let new = record["value"].clone();
    let is_series = record["observations"].is_array();
    fs::write(&file, record.to_string()).unwrap();
    let after = rebuild(folder.path());
    assert!(before.keys().eq(after.keys()));

    let mut shown = BTreeSet::new();
    let langs = taken_away(before, id);
    let renewed = taken_away(&after, id);
    for (lang, file) in &langs {
        let ((old_text, old_number), (new_text, new_number)) = (spelt(file), spelt(&renewed[lang]));
        for (path, text) in before {
            let (was, is) = (said(path, text), said(path, &after[path]));
            let place = format!("{id} in {path}: {old_text} → {new_text}");
            assert_eq!(count(&is, &old_text), 0, "{place}");
            assert_eq!(count(&is, &new_text), count(&was, &old_text), "{place}");
            let number = |text: &str, number: &str| count(text, number) as i64;
            let gone = number(&was, &old_number) - number(&is, &old_number);
            let come = number(&is, &new_number) - number(&was, &new_number);
            // A chart has numbers of its own along its axis.
            assert!(
                is_series || come == gone,
                "{place}: {gone} gone, {come} come"
            );
            if gone > 0 {
                let kind = path.rsplit('.').next().unwrap();
                shown.insert(format!("{lang} {kind}"));
            }
            if [".csv", ".json", ".html"]
                .iter()
                .any(|it| path.ends_with(it))
            {
                assert_eq!(
                    raw(path, &after[path], &new),
                    raw(path, text, &new) + raw(path, text, &old) - raw(path, &after[path], &old),
                    "{place}"
                );
            }
        }
        for kind in ["html", "json", "csv", "svg"] {
            assert!(
                shown.contains(&format!("{lang} {kind}")),
                "{id}: {lang} {kind}"
            );
        }
    }
    // What is drawn is drawn anew.
    for (path, picture) in before {
        let name = path.rsplit('/').next().unwrap();
        if name.starts_with(&format!("{id}.")) {
            assert_ne!(*picture, after[path], "{path}");
        }
    }
}

fn ids(content: &Path) -> Vec<String> {
    let files = fs::read_dir(content.join("figures")).unwrap();
    let names = files.map(|it| it.unwrap().file_name().to_string_lossy().into_owned());
    names
        .map(|it| it.trim_end_matches(".json").to_owned())
        .collect()
}

/// Of the project's own figures, each number changed stands nowhere any more as it was, and
/// everywhere as it is: pages and their data, tables, drawings, feeds and structured data.
#[test]
fn a_number_of_ours_changes_everywhere() {
    let content = root().join("content");
    let before = own_site();
    ids(&content).par_iter().for_each(|id| {
        changes_everywhere(&content, before, id, &at_base);
    });
}

/// The same of the invented federation, with series, charts, a loss and a figure in one language.
#[test]
fn a_number_of_the_federation_changes_everywhere() {
    let content = root().join("tests/fixtures/federation/content");
    let before = federation();
    ids(&content)
        .par_iter()
        .for_each(|id| changes_everywhere(&content, before, id, &build));
}
