//! What a run leaves on the disk.

use crate::minimal::Minimal;
use crate::written::{build, run};

/// A hidden contact leaves no trace in anything that is written.
#[test]
fn hidden_contacts_leave_no_trace() {
    let trace = |minimal: &Minimal| {
        let files = build(minimal.path()).into_iter();
        let marks = ["Verrier", "102030405", "ada@", ".vcf"];
        files
            .filter(|(path, text)| {
                marks
                    .iter()
                    .any(|mark| path.contains(mark) || text.contains(mark))
            })
            .map(|(path, _)| path)
            .collect::<Vec<_>>()
    };
    let shown = trace(&Minimal::new());
    for path in [
        "fr/presse/desk.vcf",
        "fr/presse/index.html",
        "fr/presse/index.json",
    ] {
        assert!(shown.iter().any(|it| it == path), "{path}");
    }
    assert_eq!(
        trace(&Minimal::new().spoil(
            "contacts/desk.json",
            "\"hidden\": false",
            "\"hidden\": true"
        )),
        Vec::<String>::new()
    );
}

/// The same content on the same day gives the same bytes.
#[test]
fn two_runs_are_identical() {
    let minimal = Minimal::new();
    let first = build(minimal.path());
    assert!(first.contains_key("404.json") && first.contains_key("fr/guilde/ateliers/index.json"));
    assert_eq!(first, build(minimal.path()));
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
