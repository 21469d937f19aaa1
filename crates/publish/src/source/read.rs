//! Reading the content folder.

use super::nearest::nearest;
use super::record_text::record;
use super::schema::schema_of;
use super::shape::Shape;
use super::{Both, Content, Measurements, Record, Records, Site};
use crate::{Code, Problem};
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the content folder holds beside its folders of records.
const SITE: &str = "site.json";

/// What was measured of the site; it need not be there.
pub const MEASUREMENTS: &str = "measurements.json";

/// The schemas of the records, for editors' programs.
pub const SCHEMA_FOLDER: &str = "schema";

/// What reading came to.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read. Without a readable site.json its site is an empty one.
    pub content: Content,
    /// What could not.
    pub problems: Vec<Problem>,
    /// Whether site.json could be read.
    pub has_site: bool,
}

/// Reads the content folder `root`. A file that cannot be read becomes a problem, and the others
/// are read all the same.
pub fn read(root: &Path) -> Loaded {
    let mut reader = Reader {
        root,
        folders: Vec::new(),
        texts: BTreeMap::new(),
        problems: Vec::new(),
    };
    let site = reader.record::<Site>(SITE.into(), &shape::<Site>());
    let has_site = site.is_some();
    let organisations = reader.records("organisations");
    let pages = reader.records("pages");
    let scopes = reader.records("scopes");
    let figures = reader.records("figures");
    let news = reader.records("news");
    let contacts = reader.records("contacts");
    let documents = reader.records("documents");
    let is_measured = root.join(MEASUREMENTS).exists();
    let measurements = is_measured
        .then(|| reader.record(MEASUREMENTS.into(), &shape::<Measurements>()))
        .flatten();
    reader.tell_of_strays();
    let content = Content {
        site: site.unwrap_or_else(|| Record {
            file: SITE.into(),
            value: Site::default(),
            hashes: Both::default(),
        }),
        organisations,
        pages,
        scopes,
        figures,
        news,
        contacts,
        documents,
        measurements,
        texts: reader.texts,
    };
    Loaded {
        content,
        problems: reader.problems,
        has_site,
    }
}

/// The shape that records of a type have. A test makes sure that every record's schema has one.
fn shape<T: JsonSchema>() -> Shape {
    Shape::of(&schema_of::<T>()).unwrap_or_else(|_| Shape::anything())
}

struct Reader<'a> {
    root: &'a Path,
    /// The folders that were looked into.
    folders: Vec<&'static str>,
    texts: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn record<T: DeserializeOwned>(&mut self, file: String, shape: &Shape) -> Option<Record<T>> {
        let read = one(self.root, file, shape);
        self.take(read).1
    }

    /// Keeps the text of a file and what stands against it; returns its name and its record.
    fn take<T>(&mut self, read: One<T>) -> (String, Option<Record<T>>) {
        self.problems.extend(read.problems);
        if let Some(text) = read.text {
            self.texts.insert(read.file.clone(), text);
        }
        (read.file, read.record)
    }

    fn records<T>(&mut self, folder: &'static str) -> Records<T>
    where
        T: DeserializeOwned + JsonSchema + Send,
    {
        self.folders.push(folder);
        let mut files = Vec::new();
        for name in self.file_names(folder) {
            let file = format!("{folder}/{name}");
            match name.strip_suffix(".json") {
                Some(_) => files.push(file),
                None => {
                    let expected = "only files whose names end in .json";
                    let found = format!("`{name}`");
                    let problem = Problem::new(Code::StrayFile, file, "", expected, found);
                    self.problems.push(problem);
                }
            }
        }
        let (root, shape) = (self.root, shape::<T>());
        let read = files.into_par_iter().map(|file| one(root, file, &shape));
        let read: Vec<One<T>> = read.collect();
        let mut records = Records::new(folder);
        for read in read {
            let (file, record) = self.take(read);
            let name = file.rsplit('/').next().unwrap_or_default();
            let id = name.strip_suffix(".json").unwrap_or(name).to_owned();
            match record {
                Some(record) => records.insert(id, record),
                None => records.insert_unreadable(id),
            }
        }
        records
    }

    /// A folder that is misspelt would be passed over without a word.
    fn tell_of_strays(&mut self) {
        let mut known = self.folders.clone();
        known.extend([SITE, MEASUREMENTS, SCHEMA_FOLDER]);
        for name in self.file_names("") {
            if !known.contains(&name.as_str()) {
                let list: Vec<_> = known.iter().map(|it| format!("`{it}`")).collect();
                let expected = format!("only {}", list.join(", "));
                let problem =
                    Problem::new(Code::StrayFile, &name, "", expected, format!("`{name}`"));
                self.problems
                    .push(match nearest(&name, known.iter().copied()) {
                        Some(near) => problem.with_help(format!("did you mean `{near}`?")),
                        None => problem.with_help("move it elsewhere"),
                    });
            }
        }
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

/// What reading one file came to.
struct One<T> {
    file: String,
    text: Option<String>,
    record: Option<Record<T>>,
    problems: Vec<Problem>,
}

/// Reads the record in `file` below `root`.
fn one<T: DeserializeOwned>(root: &Path, file: String, shape: &Shape) -> One<T> {
    let mut text = match fs::read_to_string(root.join(&file)) {
        Ok(text) => text,
        Err(error) => {
            let expected = "a file of UTF-8 text that can be read";
            let found = error.to_string();
            let problem = Problem::new(Code::UnreadableFile, &file, "", expected, found);
            return One {
                file,
                text: None,
                record: None,
                problems: vec![problem],
            };
        }
    };
    // Some text editors write a mark at the beginning of a file, which is no part of it.
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    let (record, problems) = match record(&text, &file, shape) {
        Ok((value, hashes)) => {
            let file = file.clone();
            let record = Record {
                file,
                value,
                hashes,
            };
            (Some(record), Vec::new())
        }
        Err(problems) => (None, problems),
    };
    One {
        file,
        text: Some(text),
        record,
        problems,
    }
}
