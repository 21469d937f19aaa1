//! Valid content that something happened to: a slip of the hand, a bad merge, a torn file. There is
//! always a report or a site, never a panic, and nothing is written beside a report.

mod changes;

use crate::minimal::Minimal;
use crate::unpictured::publish;
use crate::written::{files, run};
use changes::{count, slip, slip_at, tear, torn};
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
