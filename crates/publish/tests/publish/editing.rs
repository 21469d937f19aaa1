//! docs/editing.md: what it tells editors to write is right. Each example is taken from the document
//! and tried in a copy of the project's own content.

use crate::minimal::copy;
use crate::site::root;
use publish::compose::compose;
use publish::source::{Content, read};
use publish::{Code, Problem, Severity, check};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A day after those of the examples.
const DATE: &str = "2026-12-01";

/// Warnings that the document announces.
const ANNOUNCED: &[Code] = &[
    Code::TranslationUnconfirmed,
    Code::TranslationStale,
    Code::MissingTranslation,
];

fn document() -> String {
    fs::read_to_string(root().join("docs/editing.md")).unwrap()
}

/// The examples of the document, each with the words before it.
fn examples(document: &str) -> Vec<(String, String)> {
    let mut parts = document.split("```json\n");
    let mut before = parts.next().unwrap().to_owned();
    let mut all = Vec::new();
    for part in parts {
        let (example, after) = part.split_once("\n```").unwrap();
        all.push((before, example.to_owned()));
        before = after.to_owned();
    }
    all
}

/// The first cells of the table below a heading: what an editor writes.
fn rows(document: &str, heading: &str) -> Vec<String> {
    let section = document.split(&format!("\n## {heading}\n")).nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| row.split_once('`').unwrap().0.to_owned())
        .collect()
}

struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&root().join("content"), folder.path());
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn json(&self, file: &str) -> Map<String, Value> {
        serde_json::from_str(&fs::read_to_string(self.path(file)).unwrap()).unwrap()
    }

    fn write(&self, file: &str, record: &Map<String, Value>) {
        fs::write(self.path(file), Value::from(record.clone()).to_string()).unwrap();
    }

    /// Takes the members of `example` over into a record that is there.
    fn merge(&self, file: &str, example: Map<String, Value>) {
        let mut record = self.json(file);
        for (name, value) in example {
            match (record.get_mut(&name), value) {
                (Some(Value::Object(there)), Value::Object(value)) => there.extend(value),
                (_, value) => drop(record.insert(name, value)),
            }
        }
        self.write(file, &record);
    }

    /// A page in French alone with this body.
    fn page(&self, id: &str, body: &[Value]) {
        let record = json!({
            "id": id, "kind": "text",
            "fr": {"slug": id, "title": "Un titre", "description": "Une phrase.", "lead": "Un début.", "body": body},
        });
        self.write(&format!("pages/{id}.json"), record.as_object().unwrap());
    }

    /// What the check says of it that it does not say of the content as it is.
    fn new_problems(&self) -> Vec<Problem> {
        let problems = |folder: &Path| check::all(&read(folder), DATE.parse().unwrap());
        let key = |it: &Problem| (it.code, it.file.to_string(), it.path.to_string());
        let before: BTreeSet<_> = problems(&root().join("content")).iter().map(key).collect();
        let mut now = problems(self.0.path());
        now.retain(|it| !before.contains(&key(it)));
        now
    }

    fn content(&self) -> Content {
        read(self.0.path()).content
    }
}

fn object(example: &str) -> Map<String, Value> {
    let whole = if example.starts_with('{') {
        example.to_owned()
    } else {
        format!("{{{example}}}")
    };
    serde_json::from_str(&whole).unwrap_or_else(|error| panic!("{example}: {error}"))
}

/// Every example, put where the document says, is content without an error, and without a warning
/// that the document does not announce; what it becomes stands at the addresses that it names.
#[test]
fn every_example_is_right() {
    let document = document();
    let copy = Copy::new();
    let mut records = 0;
    for (before, example) in examples(&document) {
        let record = object(&example);
        if let Some(schema) = record.get("$schema").and_then(Value::as_str) {
            // A whole record: the words before it name its file.
            let kind = schema.trim_start_matches("../schema/");
            let folder = match kind.trim_end_matches(".schema.json") {
                "news" => "news".to_owned(),
                kind => format!("{kind}s"),
            };
            let file = format!("{folder}/{}.json", record["id"].as_str().unwrap());
            assert!(before.contains(&format!("`{file}`")), "{file}");
            copy.write(&file, &record);
            records += 1;
        } else if let Some(body) = record.get("body") {
            copy.page("a-body", body.as_array().unwrap());
        } else if record.contains_key("en") {
            copy.merge("pages/parliamentary-association.json", record);
        } else if record.contains_key("observations") {
            // Of another year than the figures beside it: in a scope of its own.
            let mut scope = copy.json("scopes/fh-members-2023.json");
            scope.insert("id".into(), "of-one".into());
            copy.write("scopes/of-one.json", &scope);
            copy.merge("figures/fh-turnover.json", record);
            copy.merge("figures/fh-turnover.json", object(r#""scope": "of-one""#));
        } else {
            copy.merge("figures/fh-turnover.json", record);
        }
    }
    assert_eq!(records, 5);
    // Home shows the scope of a figure that has left it.
    let problems = copy.new_problems();
    let unannounced: Vec<_> = problems
        .iter()
        .filter(|it| it.severity == Severity::Error || !ANNOUNCED.contains(&it.code))
        .filter(|it| it.code != Code::MixedScopes)
        .collect();
    assert!(unannounced.is_empty(), "{unannounced:#?}");
    assert!(problems.iter().any(|it| it.code == Code::TranslationStale));
    addresses(&document, &problems);
}

/// The addresses that the document gives for its examples are those of the site.
fn addresses(document: &str, _: &[Problem]) {
    let copy = Copy::new();
    for (_, example) in examples(document) {
        let record = object(&example);
        let folder = match record.get("$schema").and_then(Value::as_str) {
            Some("../schema/document.schema.json") => "documents",
            Some("../schema/figure.schema.json") => "figures",
            Some("../schema/news.schema.json") => "news",
            Some("../schema/page.schema.json") => "pages",
            Some("../schema/scope.schema.json") => "scopes",
            _ => continue,
        };
        let id = record["id"].as_str().unwrap().to_owned();
        copy.write(&format!("{folder}/{id}.json"), &record);
    }
    let pages = compose(&copy.content(), DATE.parse().unwrap())
        .unwrap()
        .pages;
    for address in [
        "/fr/actualites/deuxieme-journee/",
        "/en/news/second-day/",
        "/fr/union/formation/",
    ] {
        assert!(document.contains(&format!("`{address}`")), "{address}");
        assert!(pages.iter().any(|it| it.address == address), "{address}");
    }
}

/// Every link and every block of the tables does what its row says: the check has nothing against
/// it.
#[test]
fn every_row_is_right() {
    let document = document();
    let copy = Copy::new();
    copy.merge(
        "figures/fh-turnover.json",
        object(r#""observations": [{"period": {"year": 2021}, "value": 9, "precision": "exact"}]"#),
    );
    let links = rows(&document, "Links").into_iter().map(Value::from);
    let blocks = rows(&document, "Blocks inside a body").into_iter();
    let blocks = blocks.map(|row| serde_json::from_str(&row).unwrap());
    let body: Vec<Value> = links.chain(blocks).collect();
    assert_eq!(body.len(), 14);
    copy.page("rows", &body);
    let mut problems = copy.new_problems();
    problems.retain(|it| !ANNOUNCED.contains(&it.code));
    assert!(problems.is_empty(), "{problems:#?}");
}

/// The report that the document shows is the one that its mistake gives.
#[test]
fn the_report_is_the_one_shown() {
    let document = document();
    let shown = document.split("```\nerror[").nth(1).unwrap();
    let shown = shown.split("\n\n").next().unwrap();
    let copy = Copy::new();
    let file = copy.path("pages/home.json");
    let text = fs::read_to_string(&file).unwrap();
    let spoiled = text.replacen("page:public-affairs", "page:public-affair", 1);
    fs::write(&file, spoiled).unwrap();
    let problems = copy.new_problems();
    let report = problems.iter().find(|it| it.code == Code::UnknownReference);
    assert_eq!(report.unwrap().to_string(), format!("error[{shown}"));
}
