//! The records of one type.

use super::Both;
use crate::{Code, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// A record with the file it was read from.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// File, relative to the content folder.
    pub file: String,
    /// What the file says.
    pub value: T,
    /// The hash of its words in each language, by which translations name them.
    pub hashes: Both<String>,
}

/// The records of one folder by the names of their files, in alphabetical order.
#[derive(Clone, Debug)]
pub struct Records<T> {
    folder: &'static str,
    records: BTreeMap<String, Record<T>>,
    unreadable: BTreeSet<String>,
}

impl<T> Records<T> {
    /// No records yet of the folder `folder`.
    pub const fn new(folder: &'static str) -> Self {
        Self {
            folder,
            records: BTreeMap::new(),
            unreadable: BTreeSet::new(),
        }
    }

    /// Adds a record under its id.
    pub fn insert(&mut self, id: String, record: Record<T>) {
        self.records.insert(id, record);
    }

    /// Remembers that a file is there but could not be read, so that links to it are no mistake.
    pub fn insert_unreadable(&mut self, id: String) {
        self.unreadable.insert(id);
    }

    /// Whether every file of the folder could be read.
    pub fn all_readable(&self) -> bool {
        self.unreadable.is_empty()
    }

    /// Whether there is a record of that id, readable or not.
    pub fn knows(&self, id: &str) -> bool {
        self.records.contains_key(id) || self.unreadable.contains(id)
    }

    /// The record of that id.
    pub fn get(&self, id: &str) -> Option<&Record<T>> {
        self.records.get(id)
    }

    /// The record of that id, or the problem that `file` names it and there is none.
    pub fn find(&self, id: &str, file: &str) -> Result<&Record<T>, Problem> {
        self.get(id).ok_or_else(|| self.missing(id, file, ""))
    }

    /// The problem that `file` names `id` at `path` and there is no such record.
    pub fn missing(&self, id: &str, file: &str, path: &str) -> Problem {
        let expected = format!("the id of a record in {}/", self.folder);
        let problem = Problem::new(
            Code::UnknownReference,
            file,
            path,
            expected,
            format!("`{id}`"),
        );
        match self.nearest(id) {
            Some(near) => problem.with_help(format!("did you mean `{near}`?")),
            None => problem.with_help(format!(
                "add {}/{id}.json, or name a record that is there",
                self.folder
            )),
        }
    }

    /// All records in the alphabetical order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Record<T>)> {
        self.records
            .iter()
            .map(|(id, record)| (id.as_str(), record))
    }

    fn nearest(&self, id: &str) -> Option<&str> {
        let known = self.records.keys().map(String::as_str);
        known
            .map(|name| (strsim::jaro_winkler(name, id), name))
            .filter(|(likeness, _)| *likeness > 0.85)
            .max_by(|left, right| left.0.total_cmp(&right.0))
            .map(|(_, name)| name)
    }
}
