//! What `publish` prints and writes when something is wrong with the content.

use crate::minimal::Minimal;
use crate::site::DATE;
use insta::assert_snapshot;
use scraper::{Html, Selector};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the program as of the day of all tests, without the environment's own wishes for
/// colour.
fn publish(arguments: &[&str], content: &Minimal, environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_publish"));
    command.args(arguments).arg("--content").arg(content.path());
    command.args(["--date", DATE]);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.envs(environment.iter().copied()).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Two errors and a warning in two files.
fn spoiled() -> Minimal {
    Minimal::renewed()
        .spoil(
            "pages/press.json",
            "\"contact\": \"desk\"",
            "\"contact\": \"dekc\"",
        )
        .spoil("site.json", "https://example.org", "")
}

/// A report is plain where no terminal reads it, coloured where colour is asked for, and plain
/// again where it is asked not to be; the words are the same.
#[test]
fn colour_is_for_terminals() {
    let content = spoiled();
    let plain = told(&publish(&["check"], &content, &[]));
    assert!(!plain.contains('\u{1b}'), "{plain}");
    let forced = told(&publish(&["check"], &content, &[("CLICOLOR_FORCE", "1")]));
    assert!(
        forced.contains("\u{1b}[1m\u{1b}[31merror[unknown-reference]\u{1b}[0m"),
        "{forced:?}"
    );
    assert_eq!(anstream::adapter::strip_str(&forced).to_string(), plain);
    let refused = [("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")];
    assert_eq!(told(&publish(&["check"], &content, &refused)), plain);
}

/// The report ends with what it comes to; errors end the run with failure, warnings do not.
#[test]
fn a_report_ends_with_its_sum() {
    let output = publish(&["check"], &spoiled(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let last = told(&output).lines().last().map(str::to_owned);
    assert_eq!(
        last.as_deref(),
        Some("2 errors, 1 warning in 2 files. Nothing was written.")
    );
    let warned = Minimal::renewed().spoil("site.json", "https://example.org", "");
    let output = publish(&["check"], &warned, &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(told(&output).ends_with("\n1 warning in 1 file.\n"));
    let output = publish(&["check"], &Minimal::renewed(), &[]);
    assert_eq!(told(&output), "No problems.\n");
}

/// For programs, the standard output is one JSON document and nothing else is printed.
#[test]
fn json_is_for_programs() {
    let output = publish(&["check", "--format", "json"], &spoiled(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.is_empty());
    assert_snapshot!(String::from_utf8(output.stdout).unwrap());
    let output = publish(&["check", "--format", "json"], &Minimal::renewed(), &[]);
    assert_eq!(output.status.code(), Some(0));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&json["errors"], &json["problems"]),
        (&0.into(), &serde_json::json!([]))
    );
}

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name());
    names.map(|it| it.into_string().unwrap()).collect()
}

/// A build with an error writes nothing. During development it ends well and writes one page, on
/// which what the editor wrote is text; the next build without errors writes the site.
#[test]
fn a_page_tells_of_the_problems_during_development() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().to_str().unwrap();
    let content = spoiled().spoil(
        "pages/press.json",
        "\"lead\": \"Lead fr.",
        "\"laed\": \"<img src=x>",
    );
    let output = publish(&["build", "--out", folder], &content, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(files(out.path()).is_empty());
    let development = ["build", "--problem-page", "--out", folder];
    let output = publish(&development, &content, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(told(&output).contains("error[unknown-member]"));
    assert_eq!(files(out.path()), ["index.html"]);
    let page = fs::read_to_string(out.path().join("index.html")).unwrap();
    let html = Html::parse_document(&page);
    let main = html
        .select(&Selector::parse("main").unwrap())
        .next()
        .unwrap();
    assert!(!page.contains("<img"));
    assert_snapshot!(main.html());
    fs::remove_file(out.path().join("index.html")).unwrap();
    let output = publish(&development, &Minimal::renewed(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(files(out.path()).contains(&"fr".to_owned()));
    assert!(!files(out.path()).contains(&"index.html".to_owned()));
}
