//! What an editor reads when a file is not of the form of its record: everything in one run.

use crate::minimal::Minimal;
use insta::assert_snapshot;

fn page(text: &str) -> Minimal {
    let minimal = Minimal::new();
    std::fs::write(minimal.file("pages/guild.json"), text).unwrap();
    minimal
}

/// Every mistake of a file is told in one run, each in its place, and those of other files, too.
#[test]
fn every_mistake_of_a_file_in_one_run() {
    let content = page(
        r#"{
  "id": "guild",
  "kind": "txt",
  "parant": null,
  "figures": ["a", 5, {"b": 1}],
  "fr": {
    "slug": "guilde",
    "slug": "la-guilde",
    "titel": 12,
    "body": [
      {"figures": "turnover", "pages": []},
      {},
      {"operator": ["publishr"]},
      7
    ],
    "foreword": "x"
  },
  "en": []
}"#,
    )
    .spoil("figures/turnover.json", "35000000", "1e999")
    .spoil("figures/turnover.json", "\"order\": 2", "\"order\": 1.5")
    .spoil(
        "contacts/desk.json",
        "\"hidden\": false",
        "\"hidden\": \"no\"",
    );
    assert_snapshot!(content.report());
}

/// A broken site.json hides no mistake of another file.
#[test]
fn a_broken_site_hides_nothing() {
    let content = Minimal::new()
        .spoil("site.json", "\"navigation\"", "\"navigatoin\"")
        .spoil(
            "figures/export-rate.json",
            "\"value\": 40",
            "\"value\": 140",
        );
    assert_snapshot!(content.report());
}

/// Each way of breaking JSON is told with what to do, where it has to be done.
#[test]
fn ways_to_break_json() {
    let whole = r#"{"id": "guild", "kind": "text", "figures": ["a", "b"]}"#;
    let reports: Vec<_> = [
        ("", ""),
        ("\"text\", ", "\"text\" "),
        ("\"b\"]", "\"b\",]"),
        ("\"b\"]}", "\"b\"]"),
        ("\"b\"]}", "\"b\"}"),
        ("\"guild\"", "\"the \"best\" guild\""),
        ("\"guild\"", "“guild”"),
        ("\"guild\"", "'guild'"),
        ("\"guild\"", "\"guild"),
        ("\"guild\"", "\"a\nguild\""),
        ("\"guild\"", "\"a \\guild\""),
        ("\"guild\"", "guild"),
        ("\"guild\"", "007"),
        ("\"guild\"", "+7"),
        ("\"id\": ", "\"id\" "),
        ("\"id\": ", "id: "),
        ("\"guild\",", ","),
        ("{", "// the guild\n{"),
        ("\"b\"]}", "\"b\"]}\n{}"),
    ]
    .iter()
    .map(|(from, to)| match *from {
        "" => page("").report(),
        from => page(&whole.replacen(from, to, 1)).report(),
    })
    .collect();
    assert_snapshot!(reports.join("\n\n"));
}

/// A folder that is misspelt is told of, for what is in it would be passed over in silence; one
/// with schemas, and what is hidden, are not.
#[test]
fn misspelt_folder() {
    let content = Minimal::new();
    for name in ["figure", "schema", ".git"] {
        std::fs::create_dir(content.file(name)).unwrap();
    }
    assert_snapshot!(content.report());
}

/// The mark that some editors write at the beginning of a file is no mistake.
#[test]
fn a_byte_order_mark_is_no_mistake() {
    let text = std::fs::read_to_string(Minimal::new().file("pages/guild.json")).unwrap();
    assert_eq!(page(&format!("\u{feff}{text}")).report(), "");
}
