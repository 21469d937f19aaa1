//! What a run leaves on the disk.

use crate::minimal::Minimal;
use crate::site::DATE;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str], content: &Path, out: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_publish"));
    command.args(arguments).arg("--content").arg(content);
    if let Some(out) = out {
        command.args(["--date", DATE, "--out"]).arg(out);
    }
    command.output().unwrap()
}

/// A hidden contact leaves no trace in anything that is written.
#[test]
fn hidden_contacts_leave_no_trace() {
    let trace = |minimal: &Minimal| {
        let out = tempfile::tempdir().unwrap();
        assert!(
            run(&["build"], minimal.path(), Some(out.path()))
                .status
                .success()
        );
        files(out.path())
            .values()
            .filter(|text| text.contains("Verrier") || text.contains("102030405"))
            .count()
    };
    assert!(trace(&Minimal::new()) > 0);
    assert_eq!(
        trace(&Minimal::new().spoil(
            "contacts/desk.json",
            "\"hidden\": false",
            "\"hidden\": true"
        )),
        0
    );
}

/// The same content on the same day gives the same bytes.
#[test]
fn two_runs_are_identical() {
    let minimal = Minimal::new();
    let written = || {
        let out = tempfile::tempdir().unwrap();
        assert!(
            run(&["build"], minimal.path(), Some(out.path()))
                .status
                .success()
        );
        files(out.path())
    };
    let first = written();
    assert!(first.contains_key("404.json") && first.contains_key("fr/guilde/ateliers/index.json"));
    assert_eq!(first, written());
}

/// With a mistake in the content nothing is written, the status says so, and so does the report.
#[test]
fn nothing_is_written_on_failure() {
    let minimal = Minimal::new().spoil("pages/guild.json", "figure:workshops", "figure:none");
    let out = tempfile::tempdir().unwrap();
    let result = run(&["build"], minimal.path(), Some(&out.path().join("site")));
    assert_eq!(result.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&result.stderr).contains("unknown-reference"));
    assert!(!out.path().join("site").exists());
    assert_eq!(run(&["check"], minimal.path(), None).status.code(), Some(1));
    assert_eq!(
        run(&["check"], Minimal::new().path(), None).status.code(),
        Some(0)
    );
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            all.extend(
                files(&entry.path())
                    .into_iter()
                    .map(|(path, text)| (format!("{name}/{path}"), text)),
            );
        } else {
            all.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
    all
}
