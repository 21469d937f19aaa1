//! Reading the content folder.

use super::explain::explain;
use super::{Content, Record, Records};
use crate::{Code, Problem};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What reading came to.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read; none without a readable site.json.
    pub content: Option<Content>,
    /// What could not.
    pub problems: Vec<Problem>,
}

/// Reads the content folder `root`. A file that cannot be read becomes a problem, and the others
/// are read all the same.
pub fn read(root: &Path) -> Loaded {
    let mut reader = Reader {
        root,
        texts: BTreeMap::new(),
        problems: Vec::new(),
    };
    let site = reader.record("site.json".into());
    let organisations = reader.records("organisations");
    let pages = reader.records("pages");
    let scopes = reader.records("scopes");
    let figures = reader.records("figures");
    let news = reader.records("news");
    let contacts = reader.records("contacts");
    let documents = reader.records("documents");
    let Reader {
        texts, problems, ..
    } = reader;
    let content = site.map(|site| Content {
        site,
        organisations,
        pages,
        scopes,
        figures,
        news,
        contacts,
        documents,
        texts,
    });
    Loaded { content, problems }
}

struct Reader<'a> {
    root: &'a Path,
    texts: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn record<T: DeserializeOwned>(&mut self, file: String) -> Option<Record<T>> {
        let text = match fs::read_to_string(self.root.join(&file)) {
            Ok(text) => text,
            Err(error) => {
                let expected = "a file of UTF-8 text that can be read";
                self.problems.push(Problem::new(
                    Code::UnreadableFile,
                    file,
                    "",
                    expected,
                    error.to_string(),
                ));
                return None;
            }
        };
        let mut json = serde_json::Deserializer::from_str(&text);
        let read = serde_path_to_error::deserialize(&mut json);
        let record = match read {
            Ok(value) => match json.end() {
                Ok(()) => Some(Record {
                    file: file.clone(),
                    value,
                }),
                Err(error) => {
                    let mut problem = Problem::new(
                        Code::NotJson,
                        &file,
                        "",
                        "one JSON object and nothing after it",
                        "more text",
                    );
                    (problem.line, problem.column) = (
                        u32::try_from(error.line()).ok(),
                        u32::try_from(error.column()).ok(),
                    );
                    self.problems.push(problem);
                    None
                }
            },
            Err(error) => {
                self.problems.push(explain(&error, &file, &text));
                None
            }
        };
        self.texts.insert(file, text);
        record
    }

    fn records<T: DeserializeOwned>(&mut self, folder: &'static str) -> Records<T> {
        let mut records = Records::new(folder);
        for name in self.file_names(folder) {
            let file = format!("{folder}/{name}");
            let Some(id) = name.strip_suffix(".json") else {
                let expected = "only files whose names end in .json";
                self.problems.push(Problem::new(
                    Code::StrayFile,
                    file,
                    "",
                    expected,
                    format!("`{name}`"),
                ));
                continue;
            };
            match self.record(file) {
                Some(record) => records.insert(id.into(), record),
                None => records.insert_unreadable(id.into()),
            }
        }
        records
    }

    /// The names in a folder in alphabetical order; none where there is no such folder, hidden
    /// files left out.
    fn file_names(&mut self, folder: &str) -> Vec<String> {
        let path = self.root.join(folder);
        if !path.exists() {
            return Vec::new();
        }
        let entries = fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let entries = entries.unwrap_or_else(|error| {
            let expected = "a folder that can be read";
            self.problems.push(Problem::new(
                Code::UnreadableFolder,
                folder,
                "",
                expected,
                error.to_string(),
            ));
            Vec::new()
        });
        let names = entries
            .iter()
            .map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut names: Vec<_> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }
}
