//! The fields of a content folder, and those that let something pass.

use crate::site::DATE;
use crate::written::{Files, files};
use publish::source::read;
use publish::{Severity, check};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A text of a file: where it stands, in the words of a report.
pub type Field = (String, String);

/// Every text of a content folder, but for the names of schemas.
pub fn fields(folder: &Path) -> Vec<Field> {
    let mut all = Vec::new();
    for (file, text) in files(folder) {
        let record: Value = serde_json::from_str(&text).unwrap();
        walk(&record, String::new(), &mut |path, _| {
            all.push((file.clone(), path.to_owned()))
        });
    }
    all
}

fn walk(value: &Value, path: String, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(&path, text),
        Value::Array(list) => {
            for (place, entry) in list.iter().enumerate() {
                walk(entry, format!("{path}[{place}]"), visit);
            }
        }
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|it| it.0 != "$schema") {
                let dot = if path.is_empty() { "" } else { "." };
                walk(member, format!("{path}{dot}{name}"), visit);
            }
        }
        _ => {}
    }
}

/// Changes the texts of a record that are among `chosen`.
fn change(
    value: &mut Value,
    path: String,
    chosen: &dyn Fn(&str) -> bool,
    to: &dyn Fn(&str) -> String,
) {
    match value {
        Value::String(text) if chosen(&path) => *text = to(text),
        Value::Array(list) => {
            for (place, entry) in list.iter_mut().enumerate() {
                change(entry, format!("{path}[{place}]"), chosen, to);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let dot = if path.is_empty() { "" } else { "." };
                change(member, format!("{path}{dot}{name}"), chosen, to);
            }
        }
        _ => {}
    }
}

/// Writes `content` to `folder` with `smuggled` in each of `fields`, before or after what stood there.
fn smuggle(content: &Files, folder: &Path, fields: &BTreeSet<Field>, smuggled: &str, first: bool) {
    for (file, text) in content {
        let mut record: Value = serde_json::from_str(text).unwrap();
        let chosen = |path: &str| fields.contains(&(file.clone(), path.to_owned()));
        let to = |text: &str| {
            if first {
                format!("{smuggled} {text}")
            } else {
                format!("{text} {smuggled}")
            }
        };
        change(&mut record, String::new(), &chosen, &to);
        fs::write(folder.join(file), record.to_string()).unwrap();
    }
}

/// The fields of which nothing is told though `smuggled` stands in all of them; `folder` is left so
/// that it can be published.
pub fn let_pass(
    content: &Files,
    folder: &Path,
    all: &[Field],
    smuggled: &str,
    first: bool,
) -> BTreeSet<Field> {
    let mut fields: BTreeSet<_> = all.iter().cloned().collect();
    loop {
        smuggle(content, folder, &fields, smuggled, first);
        let mut problems = check::all(&read(folder), DATE.parse().unwrap());
        problems.retain(|it| it.severity == Severity::Error);
        if problems.is_empty() {
            return fields;
        }
        let before = fields.len();
        for problem in &problems {
            let of_file = |field: &Field| *field.0 == *problem.file;
            let meant = |field: &Field| of_file(field) && field.1.starts_with(&*problem.path);
            let any = fields
                .iter()
                .any(|it| !problem.path.is_empty() && meant(it));
            fields.retain(|it| if any { !meant(it) } else { !of_file(it) });
        }
        if fields.len() == before {
            // A link elsewhere does not find its heading any more.
            fields.retain(|it| !it.1.contains(".body"));
        }
        assert!(fields.len() < before, "{smuggled:?}: {}", problems[0]);
    }
}
