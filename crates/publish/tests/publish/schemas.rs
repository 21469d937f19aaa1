//! The schemas in content/schema/, judged by a validator that is not ours.

use crate::minimal::Minimal;
use crate::site::root;
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The files directly inside a folder.
fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
}

fn json(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Every record of a content folder: the one file at its top, and those of its folders.
fn records(content: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(content).unwrap().map(|it| it.unwrap().path());
    let folders = folders.filter(|it| it.is_dir() && !it.ends_with("schema"));
    let mut records: Vec<_> = folders.flat_map(|it| files(&it)).collect();
    records.push(content.join("site.json"));
    records
}

/// The validators by the canonical paths of the schemas.
fn validators() -> BTreeMap<PathBuf, Validator> {
    let compile = |file: PathBuf| {
        let options = jsonschema::options().should_validate_formats(true);
        let validator = options.build(&json(&file)).unwrap();
        (file.canonicalize().unwrap(), validator)
    };
    files(&root().join("content/schema")).map(compile).collect()
}

/// Where the schema of a record lies, by the record's own word.
fn schema_of(record: &Path) -> PathBuf {
    let named = json(record)["$schema"].as_str().unwrap_or("").to_owned();
    let schema = record.parent().unwrap().join(&named).canonicalize();
    schema.unwrap_or_else(|_| panic!("{} names no schema: `{named}`", record.display()))
}

/// The schemas that editors' programs read are those of the Rust types of today.
#[test]
fn schemas_are_current() {
    let fresh = tempfile::tempdir().unwrap();
    publish::outputs::schema_files()
        .unwrap()
        .write(fresh.path())
        .unwrap();
    let texts = |folder: &Path| -> BTreeMap<_, _> {
        files(folder)
            .map(|it| (it.file_name().unwrap().to_owned(), fs::read_to_string(it)))
            .map(|(name, text)| (name, text.unwrap()))
            .collect()
    };
    assert!(
        texts(fresh.path()) == texts(&root().join("content/schema")),
        "run `cargo xtask schema`: content/schema/ is not what the types of the records say"
    );
}

/// Every record of ours and of the test contents names the schema of its type and keeps to it.
#[test]
fn every_record_keeps_to_its_schema() {
    let validators = validators();
    let contents = [
        "content",
        "tests/fixtures/federation/content",
        "crates/publish/tests/content",
    ];
    for record in contents.iter().flat_map(|it| records(&root().join(it))) {
        let schema = schema_of(&record);
        let folder = record.parent().unwrap().file_name().unwrap();
        let folder = folder.to_str().unwrap().trim_end_matches('s');
        let folder = if folder == "content" { "site" } else { folder };
        let folder = if folder == "new" { "news" } else { folder };
        assert!(schema.ends_with(format!("{folder}.schema.json")));
        let found = json(&record);
        let errors = validators[&schema].iter_errors(&found);
        let errors: Vec<_> = errors.map(|it| it.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", record.display());
    }
}

/// A mistake in the form of a record is marked by an editor's program, as it is told by the check.
#[test]
fn mistakes_fail_in_both() {
    let mistakes = [
        (
            "pages/press.json",
            "\"kind\": \"press\"",
            "\"kind\": \"pres\"",
        ),
        ("pages/press.json", "\"kind\"", "\"knid\""),
        ("pages/press.json", "\"id\": \"press\"", "\"id\": \"Press\""),
        ("pages/press.json", "\"slug\": \"", "\"slug\": \"À "),
        (
            "pages/press.json",
            "\"title\": \"",
            "\"title\": 12, \"x\": \"",
        ),
        ("figures/turnover.json", "35000000", "\"35 000 000\""),
        ("figures/turnover.json", "\"order\": 2", "\"order\": 1.5"),
        ("figures/turnover.json", "\"year\": 2015", "\"an\": 2015"),
        ("figures/turnover.json", "\"euro\"", "\"dollar\""),
        ("news/2025-03-01-launch.json", "2025-02-28", "2025-02-30"),
        (
            "news/2025-03-01-launch.json",
            "\"published_on\": \"2025-03-01\"",
            "\"published_on\": \"1 mars\"",
        ),
        (
            "contacts/desk.json",
            "\"hidden\": false",
            "\"hidden\": \"no\"",
        ),
        ("contacts/desk.json", "\"phone\": \"+", "\"phone\": \"0"),
        (
            "documents/report.json",
            "\"language\": \"fr\"",
            "\"language\": \"de\"",
        ),
        (
            "documents/report.json",
            "\"facts\": [",
            "\"facts\": {}, \"x\": [",
        ),
        ("site.json", "\"navigation\": [", "\"navigation\": [7, "),
    ];
    let validators = validators();
    for (file, from, to) in mistakes {
        let schema = schema_of(&root().join("crates/publish/tests/content").join(file));
        let content = Minimal::new().spoil(file, from, to);
        let record = json(&content.file(file));
        assert!(!validators[&schema].is_valid(&record), "{file}: {to}");
        let problems = content.problems();
        let told = problems.iter().any(|it| &*it.file == file);
        assert!(told, "{file}: {to}: {problems:?}");
    }
}
