//! Every kind of mistake, all in one content folder (`tests/mistakes/`), told in one run.
//!
//! `tests/mistakes.txt` was written with the mistakes, before any report of them: a line for each,
//! with file, place and code (`-` is the record as a whole).

use crate::minimal::Minimal;
use crate::site::{DATE, root};
use crate::written::run;
use publish::source::read;
use publish::write::Outputs;
use publish::{Code, Problem, Severity, check};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn tests(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn problems(folder: &Path) -> Vec<Problem> {
    check::all(&read(folder), DATE.parse().unwrap())
}

/// The report of all mistakes, word for word as an editor reads it after one run.
#[test]
fn the_report_of_all_mistakes() {
    let output = run(&["check"], &tests("mistakes"), None);
    assert_eq!(output.status.code(), Some(1));
    let report = String::from_utf8(output.stderr).unwrap();
    insta::assert_snapshot!(report);
}

/// Each mistake is told where it was made, by its code and as often as it was made, and nothing else
/// is told.
#[test]
fn each_mistake_is_told_and_no_other() {
    let list = fs::read_to_string(tests("mistakes.txt")).unwrap();
    let mut made: Vec<_> = list.lines().map(str::to_owned).collect();
    let mut told: Vec<_> = problems(&tests("mistakes"))
        .iter()
        .map(|it| {
            let path = if it.path.is_empty() { "-" } else { &it.path };
            format!("{} {path} {}", it.file, it.code)
        })
        .collect();
    made.sort();
    told.sort();
    let missing: Vec<_> = difference(&made, &told);
    let too_many: Vec<_> = difference(&told, &made);
    assert!(
        missing.is_empty() && too_many.is_empty(),
        "not told: {missing:#?}\ntold and not made: {too_many:#?}"
    );
    assert!(made.len() > 150);
}

/// What stands in `some` more often than in `others`.
fn difference<'a>(some: &'a [String], others: &[String]) -> Vec<&'a String> {
    let mut others = others.to_vec();
    let more = some.iter().filter(|it| {
        let there = others.iter().position(|other| other == *it);
        there.map(|at| others.remove(at)).is_none()
    });
    more.collect()
}

/// A code that a run can come to is come to by a test: by the folder of mistakes or by what it
/// cannot hold. The last four tell of a mistake of the program itself.
#[test]
fn every_code_is_provoked() {
    let folder = problems(&tests("mistakes"));
    let mut provoked: BTreeSet<_> = folder.iter().map(|it| it.code).collect();
    for code in [
        Code::UnreadableFolder,
        Code::CaseClash,
        Code::SiteBaseMissing,
        Code::BuildDate,
        Code::Assets,
        Code::Unwritable,
        Code::OutputPath,
        Code::OutputTwice,
    ] {
        assert!(!provoked.contains(&code), "{code} is in the folder, too");
        assert!(beside(code), "{code}");
        provoked.insert(code);
    }
    let all: BTreeSet<_> = Code::ALL.iter().copied().collect();
    let rest: Vec<_> = all.difference(&provoked).copied().collect();
    assert_eq!(rest, [Code::OutputContent, Code::Datum, Code::LocaleData]);
}

/// Whether a code is told of what a folder in version control cannot hold.
fn beside(code: Code) -> bool {
    let minimal = Minimal::renewed();
    let out = tempfile::tempdir().unwrap();
    let path = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
    let told = |arguments: &[&str], seconds: Option<&str>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_publish"));
        command.args(arguments).arg("--content").arg(minimal.path());
        command.env_remove("SOURCE_DATE_EPOCH");
        let output = command.envs(seconds.map(|it| ("SOURCE_DATE_EPOCH", it)));
        let output = output.output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(output.stderr)
            .unwrap()
            .contains(&format!("error[{code}]"))
    };
    let here = || minimal.problems().iter().any(|it| it.code == code);
    match code {
        Code::UnreadableFolder => {
            // A file in its place: what may not be read, an administrator may read all the same.
            fs::remove_dir_all(minimal.file("news")).unwrap();
            fs::write(minimal.file("news"), "").unwrap();
            here()
        }
        Code::CaseClash => {
            let (from, to) = ("documents/report.json", "documents/Report.json");
            fs::copy(minimal.file(from), minimal.file(to)).unwrap();
            here()
        }
        Code::SiteBaseMissing => {
            let problems = minimal
                .spoil("site.json", "https://example.org", "")
                .problems();
            problems
                .iter()
                .any(|it| it.code == code && it.severity == Severity::Warning)
        }
        Code::BuildDate => told(&["check"], Some("yesterday")),
        Code::Assets => told(
            &[
                "build",
                "--out",
                &path("site"),
                "--assets",
                &path("none.json"),
            ],
            None,
        ),
        Code::Unwritable => {
            fs::write(path("file"), "").unwrap();
            told(&["build", "--out", &path("file")], None)
        }
        Code::OutputPath => {
            let problem = Outputs::default().add("../a", "").unwrap_err();
            problem.code == code
        }
        Code::OutputTwice => {
            let mut outputs = Outputs::default();
            outputs.add("a", "").unwrap();
            outputs.add("A", "").unwrap_err().code == code
        }
        _ => false,
    }
}

/// Of the project's own content and of the content of its tests nothing is told but what is true of
/// them on that day: no false alarm.
#[test]
fn no_false_alarm() {
    let told = |folder: &str| -> Vec<_> {
        let problems = problems(&root().join(folder));
        let told = problems.iter().map(|it| {
            let severity = if it.severity == Severity::Error {
                "error"
            } else {
                "warning"
            };
            format!("{severity} {} {} {}", it.code, it.file, it.path)
        });
        told.collect()
    };
    insta::assert_snapshot!(told("content").join("\n"));
    insta::assert_snapshot!(told("tests/fixtures/federation/content").join("\n"));
    insta::assert_snapshot!(told("crates/publish/tests/content").join("\n"));
}
