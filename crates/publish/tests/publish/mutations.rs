//! Valid content that something happened to: a slip of the hand, a bad merge, a torn file. There is
//! always a report or a site, never a panic, and nothing is written beside a report.

use crate::minimal::Minimal;
use crate::unpictured::publish;
use crate::written::{files, run};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::fs;

/// The files of the small site.
const FILES: &[&str] = &[
    "contacts/desk.json",
    "documents/report.json",
    "figures/export-rate.json",
    "figures/turnover.json",
    "figures/workshops.json",
    "news/2025-03-01-launch.json",
    "organisations/guild.json",
    "pages/figures.json",
    "pages/guild.json",
    "pages/home.json",
    "pages/workshops.json",
    "scopes/sector-2015.json",
    "site.json",
];

/// What happens to the bytes of a file.
#[derive(Clone, Debug)]
enum Torn {
    EndsAt(Index),
    Swapped(Index, Index),
    Without(Index, usize),
    With(Index, Vec<u8>),
    Twice(Index, Index),
}

/// What happens to a value in it.
#[derive(Clone, Debug)]
enum Slip {
    Dropped,
    Renamed(String),
    Became(Value),
    Wrapped,
    Repeated,
}

fn torn() -> impl Strategy<Value = Torn> {
    let index = any::<Index>;
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..4),
        select(vec![
            "\"", "{", "]", ",", "\\u0000", "\\ud800", "\u{feff}", "\u{202e}", "1e999", "-"
        ])
        .prop_map(|it| it.as_bytes().to_vec()),
    ];
    prop_oneof![
        index().prop_map(Torn::EndsAt),
        (index(), index()).prop_map(|(one, two)| Torn::Swapped(one, two)),
        (index(), 1..40_usize).prop_map(|(at, length)| Torn::Without(at, length)),
        (index(), bytes).prop_map(|(at, bytes)| Torn::With(at, bytes)),
        (index(), index()).prop_map(|(one, two)| Torn::Twice(one, two)),
    ]
}

fn slip() -> impl Strategy<Value = Slip> {
    let values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5e300),
        json!(u64::MAX),
        json!(""),
        json!("home"),
        json!("2024-02-30"),
        json!("[](figure:turnover)"),
        json!("## [x](page:home#y) {#z}"),
        json!("é\u{301}\u{10ffff}"),
        json!([]),
        json!(["home", "home"]),
        json!({}),
        json!({"figures": ["turnover"]}),
        json!({"day": "2024-02-29"}),
    ];
    let names = [
        "", "fr", "en", "id", "body", "slug", "$schema", "Title", "a.b[0]",
    ];
    prop_oneof![
        Just(Slip::Dropped),
        select(names.to_vec()).prop_map(|it| Slip::Renamed(it.to_owned())),
        "\\PC{0,12}".prop_map(|it| Slip::Became(it.into())),
        select(values).prop_map(Slip::Became),
        Just(Slip::Wrapped),
        Just(Slip::Repeated),
    ]
}

fn tear(bytes: &mut Vec<u8>, torn: &Torn) {
    if bytes.is_empty() {
        return;
    }
    match torn {
        Torn::EndsAt(at) => bytes.truncate(at.index(bytes.len())),
        Torn::Swapped(one, two) => {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            bytes.swap(one, two);
        }
        Torn::Without(at, length) => {
            let from = at.index(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.drain(from..to);
        }
        Torn::With(at, more) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, more.iter().copied());
        }
        Torn::Twice(one, two) => {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            let part = bytes[one.min(two)..one.max(two)].to_vec();
            bytes.splice(one..one, part);
        }
    }
}

/// How many values there are in a value, itself left out.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(|it| 1 + count(it)).sum(),
        Value::Object(members) => members.values().map(|it| 1 + count(it)).sum(),
        _ => 0,
    }
}

/// Lets `slip` happen to the value of that number.
fn slip_at(value: &mut Value, mut number: usize, slip: &Slip) {
    match value {
        Value::Array(list) => {
            for place in 0..list.len() {
                if number == 0 {
                    match slip {
                        Slip::Dropped | Slip::Renamed(_) => drop(list.remove(place)),
                        Slip::Repeated => list.insert(place, list[place].clone()),
                        _ => became(&mut list[place], slip),
                    }
                    return;
                }
                number -= 1;
                let inside = count(&list[place]);
                if number < inside {
                    return slip_at(&mut list[place], number, slip);
                }
                number -= inside;
            }
        }
        Value::Object(members) => {
            let names: Vec<_> = members.keys().cloned().collect();
            for name in names {
                if number == 0 {
                    match slip {
                        Slip::Dropped => drop(members.remove(&name)),
                        Slip::Renamed(new) => {
                            let value = members.remove(&name).unwrap();
                            members.insert(new.clone(), value);
                        }
                        _ => became(&mut members[&name], slip),
                    }
                    return;
                }
                number -= 1;
                let inside = count(&members[&name]);
                if number < inside {
                    return slip_at(&mut members[&name], number, slip);
                }
                number -= inside;
            }
        }
        _ => {}
    }
}

fn became(value: &mut Value, slip: &Slip) {
    *value = match slip {
        Slip::Became(other) => other.clone(),
        Slip::Repeated => json!([value, value]),
        _ => json!({ "fr": value }),
    };
}

/// A report, or a whole site; and beside a report nothing is written.
fn report_or_site(minimal: &Minimal) {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("out");
    match publish(minimal.path(), &out) {
        Ok(()) => {
            let files = files(&out);
            for (path, text) in files.iter().filter(|it| it.0.ends_with(".json")) {
                let json = serde_json::from_str::<Value>(text);
                assert!(json.is_ok(), "{path}");
            }
            assert!(
                files["fr/index.html"].ends_with("</html>\n")
                    || files["fr/index.html"].ends_with("</html>")
            );
        }
        Err(problems) => {
            assert!(!problems.is_empty() && !out.exists());
            let result = run(&["build"], minimal.path(), Some(&out));
            assert_eq!(result.status.code(), Some(1));
            let report = String::from_utf8(result.stderr).unwrap();
            assert!(
                report.contains("error[") && report.ends_with("Nothing was written.\n"),
                "{report}"
            );
            assert!(!out.exists());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Whatever happens to the bytes of a file.
    #[test]
    fn torn_files_are_told(file in select(FILES), torn in prop::collection::vec(torn(), 1..3)) {
        let minimal = Minimal::new();
        let path = minimal.file(file);
        let mut bytes = fs::read(&path).unwrap();
        torn.iter().for_each(|it| tear(&mut bytes, it));
        fs::write(path, bytes).unwrap();
        report_or_site(&minimal);
    }

    /// Whatever happens to values that are still JSON: lost, misspelt, of another type, moved, doubled.
    #[test]
    fn slips_are_told(slips in prop::collection::vec((select(FILES), any::<Index>(), slip()), 1..3)) {
        let minimal = Minimal::new();
        for (file, at, slip) in slips {
            let path = minimal.file(file);
            let mut record: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let number = at.index(count(&record).max(1));
            slip_at(&mut record, number, &slip);
            fs::write(path, record.to_string()).unwrap();
        }
        report_or_site(&minimal);
    }
}

/// Brackets inside brackets end in a report, not in the program's stack.
#[test]
fn deep_nesting_is_told() {
    // Below and above the length that is read at all.
    let levels = [300, 1_900, 20_000];
    let nested = [
        ("[", "]"),
        ("{\"a\":", "}"),
        ("> ", ""),
        ("- ", ""),
        ("*", "*"),
        ("[", "](page:home)"),
    ];
    let each = levels
        .into_iter()
        .flat_map(|it| nested.map(|(open, close)| (it, open, close)));
    for (levels, open, close) in each {
        let minimal = Minimal::new();
        let deep = format!("{}x{}", open.repeat(levels), close.repeat(levels));
        let body = json!([deep]).to_string();
        let minimal = minimal.spoil(
            "pages/guild.json",
            "\"## Les métiers {#metiers}\"",
            &body[1..body.len() - 1],
        );
        report_or_site(&minimal);
        let minimal = Minimal::new();
        fs::write(minimal.file("pages/guild.json"), deep).unwrap();
        report_or_site(&minimal);
    }
}
