//! Rules of the check on what words, days and addresses say, each with content that breaks it.

use crate::minimal::Minimal;
use crate::site::DATE;
use publish::source::read;
use publish::{Code, Severity, check};

const NEWS: &str = "news/2025-03-01-launch.json";
const FIGURE: &str = "figures/workshops.json";

/// Whether the check says `code` of a file in which `from` became `to`, and how severely.
fn said(code: Code, file: &str, from: &str, to: &str) -> Option<Severity> {
    let minimal = Minimal::renewed().spoil(file, from, to);
    let problems = check::all(&read(minimal.path()), DATE.parse().unwrap());
    let mut problems = problems.iter().filter(|it| it.code == code);
    problems.next().map(|it| it.severity)
}

/// What cannot be right stands against publishing.
#[test]
fn errors() {
    let long = "x".repeat(200);
    for (code, file, from, to) in [
        (
            Code::DateFuture,
            "documents/report.json",
            "null",
            "\"2026-01-02\"",
        ),
        (Code::FigurePeriodFuture, FIGURE, "2024", "2027"),
        (
            Code::FigureRepeated,
            NEWS,
            "Text.",
            "There are 1,200 workshops.",
        ),
        (
            Code::FigureRepeated,
            NEWS,
            "Texte.",
            "On compte 1 200 ateliers.",
        ),
        (Code::HeadingOrder, NEWS, "Text.", "### Work"),
        (Code::SlugReserved, NEWS, "\"launch\"", "\"index\""),
        (
            Code::TextTooLong,
            NEWS,
            "\"Launch\"",
            &format!("\"{long}\""),
        ),
        (
            Code::UnsafeAddress,
            NEWS,
            "Text.",
            "[Us](https://example.org@example.com/)",
        ),
        (
            Code::UnsafeAddress,
            NEWS,
            "Text.",
            "[Us](https://example.org/%2e%2e/)",
        ),
    ] {
        assert_eq!(
            said(code, file, from, to),
            Some(Severity::Error),
            "{code:?}: {to}"
        );
    }
}

/// What may be right is pointed out.
#[test]
fn warnings() {
    for (code, file, from, to) in [
        (Code::EnglishSpacing, NEWS, "Text.", "Is it so ?"),
        (Code::EventDay, NEWS, "2025-02-28", "2015-02-28"),
        (Code::FigureOld, FIGURE, "2024", "2019"),
        (Code::FrenchSpacing, NEWS, "Texte.", "Est-ce vrai?"),
        (
            Code::LookAlikeAddress,
            NEWS,
            "Text.",
            "[Us](https://xn--exmple-cua.org/)",
        ),
        (
            Code::NewsBeforeDocument,
            "documents/report.json",
            "null",
            "\"2025-03-02\"",
        ),
        (
            Code::NewsFuture,
            NEWS,
            "\"published_on\": \"2025-03-01\"",
            "\"published_on\": \"2026-01-02\"",
        ),
        (
            Code::PeriodUnexplained,
            FIGURE,
            "{\n    \"year\": 2024\n  }",
            "null",
        ),
    ] {
        assert_eq!(
            said(code, file, from, to),
            Some(Severity::Warning),
            "{code:?}: {to}"
        );
    }
}

/// What only looks like one of these is let pass.
#[test]
fn no_false_alarms() {
    for (code, file, from, to) in [
        (
            Code::DateFuture,
            "documents/report.json",
            "null",
            "\"2026-01-01\"",
        ),
        (Code::FigureOld, FIGURE, "2024", "2021"),
        (
            Code::FigureRepeated,
            NEWS,
            "Text.",
            "> There are 1,200 workshops.",
        ),
        (
            Code::FigureRepeated,
            NEWS,
            "Text.",
            "There are 1,201 workshops.",
        ),
        (
            Code::FrenchSpacing,
            NEWS,
            "Texte.",
            "Est-ce vrai ? Oui, à 12:30.",
        ),
        (
            Code::NewsBeforeDocument,
            "documents/report.json",
            "null",
            "\"2025-03-01\"",
        ),
        (
            Code::UnsafeAddress,
            NEWS,
            "Text.",
            "[Us](https://example.org/a@b)",
        ),
    ] {
        assert_eq!(said(code, file, from, to), None, "{code:?}: {to}");
    }
}

/// A register that is kept over time, and dated by its latest state, may be younger than news made
/// from it: several items tell one from another document.
#[test]
fn a_register_is_younger_than_its_news() {
    let minimal = Minimal::renewed().spoil("documents/report.json", "null", "\"2025-06-01\"");
    let text = std::fs::read_to_string(minimal.file(NEWS)).unwrap();
    let other = text
        .replace("2025-03-01-launch", "2025-04-01-feast")
        .replace("lancement", "fete")
        .replace("\"launch\"", "\"feast\"");
    std::fs::write(minimal.file("news/2025-04-01-feast.json"), other).unwrap();
    let codes = minimal
        .problems()
        .iter()
        .map(|it| it.code)
        .collect::<Vec<_>>();
    assert!(!codes.contains(&Code::NewsBeforeDocument), "{codes:?}");
}

/// A scope that no figure belongs to, and a file that some file systems take for another one, are
/// named.
#[test]
fn files_beside_others() {
    let minimal = Minimal::renewed();
    let write = |from: &str, to: &str, id: (&str, &str)| {
        let text = std::fs::read_to_string(minimal.file(from)).unwrap();
        std::fs::write(minimal.file(to), text.replace(id.0, id.1)).unwrap();
    };
    let scope = ("\"sector-2015\"", "\"sector-2016\"");
    write("scopes/sector-2015.json", "scopes/sector-2016.json", scope);
    let document = ("\"report\"", "\"Report\"");
    write("documents/report.json", "documents/Report.json", document);
    let problems = minimal.problems();
    let file = |code: Code| {
        let mut of_code = problems.iter().filter(|it| it.code == code);
        of_code.next().map(|it| it.file.to_string())
    };
    assert_eq!(
        file(Code::ScopeEmpty).as_deref(),
        Some("scopes/sector-2016.json")
    );
    assert!(file(Code::CaseClash).is_some());
}
