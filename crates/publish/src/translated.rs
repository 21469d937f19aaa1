//! After review: each translation is marked with the words of the original that it was made from.

use crate::source::{Content, Loaded, confirm, nearest};
use crate::write::Outputs;
use crate::{Code, Problem};
use model::Locale;
use std::fs;
use std::path::Path;

/// Whose translations are confirmed.
#[derive(Clone, Copy, Debug)]
pub enum Reviewed<'a> {
    /// Those of every record that is written in both languages.
    All,
    /// Those of these records: `press`, or `pages/press` where other folders have a `press`, too.
    Of(&'a [String]),
}

/// The records whose files have changed, and those that had been confirmed before.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Confirmed {
    /// Files that were written.
    pub written: Vec<String>,
    /// Files that said so already.
    pub before: Vec<String>,
}

/// A record that can be translated.
struct Candidate {
    /// Its file without `.json`: `pages/press`.
    name: String,
    original: Locale,
    in_both: bool,
}

/// Marks the translations of records below `root`. With a problem, nothing is written.
///
/// # Errors
/// When no record or more than one is meant by a name, a record cannot be read or is not
/// translated, or a file cannot be written.
pub fn translated(
    root: &Path,
    loaded: &Loaded,
    reviewed: Reviewed<'_>,
) -> Result<Confirmed, Vec<Problem>> {
    let candidates = candidates(&loaded.content);
    let chosen: Vec<_> = match reviewed {
        Reviewed::All => candidates.iter().filter(|it| it.in_both).collect(),
        Reviewed::Of(names) => {
            let found = names.iter().map(|name| find(name, &candidates, loaded));
            let (found, problems): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
            let problems: Vec<_> = problems
                .into_iter()
                .filter_map(Result::err)
                .flatten()
                .collect();
            if !problems.is_empty() {
                return Err(problems);
            }
            found.into_iter().flatten().collect()
        }
    };
    let mut confirmed = Confirmed::default();
    let mut outputs = Outputs::default();
    for candidate in chosen {
        let file = format!("{}.json", candidate.name);
        let text = fs::read_to_string(root.join(&file)).map_err(|error| {
            let expected = "a file of UTF-8 text that can be read";
            vec![Problem::new(
                Code::UnreadableFile,
                &file,
                "",
                expected,
                error.to_string(),
            )]
        })?;
        // The mark at the beginning that some text editors write is kept.
        let body = text.trim_start_matches('\u{feff}');
        let mark = &text[..text.len() - body.len()];
        match confirm(body, candidate.original) {
            Some(new) if new != body => {
                if !confirmed.written.contains(&file) {
                    let new = format!("{mark}{new}");
                    outputs.add(file.as_str(), new).map_err(|it| vec![it])?;
                    confirmed.written.push(file);
                }
            }
            _ => confirmed.before.push(file),
        }
    }
    outputs.write(root).map_err(|it| vec![it])?;
    Ok(confirmed)
}

/// The one record that a name means.
fn find<'a>(
    name: &str,
    candidates: &'a [Candidate],
    loaded: &Loaded,
) -> Result<&'a Candidate, Vec<Problem>> {
    let id = |it: &Candidate| it.name.rsplit('/').next() == Some(name) || it.name == name;
    let meant: Vec<_> = candidates.iter().filter(|it| id(it)).collect();
    let problem = |expected: &str, found: String| {
        Problem::new(Code::UnknownReference, name, "", expected, found)
    };
    match meant[..] {
        [one] if one.in_both => Ok(one),
        [one] => {
            let expected = "a record that is written in both languages";
            let found = format!("`{}`, which is written in one", one.name);
            Err(vec![
                problem(expected, found).with_help("add the translation first"),
            ])
        }
        [] => {
            let unread = loaded.problems.iter().filter(|it| {
                let file = it.file.trim_end_matches(".json");
                file == name || file.rsplit('/').next() == Some(name)
            });
            let unread: Vec<_> = unread.cloned().collect();
            if !unread.is_empty() {
                return Err(unread);
            }
            let problem = problem("the id of a record with words", format!("`{name}`"));
            let ids = candidates.iter().map(|it| it.name.as_str());
            let near = if name.contains('/') {
                nearest(name, ids)
            } else {
                nearest(name, ids.filter_map(|it| it.rsplit('/').next()))
            };
            Err(vec![match near {
                Some(near) => problem.with_help(format!("did you mean `{near}`?")),
                None => problem.with_help("name it by its file, such as pages/press"),
            }])
        }
        _ => {
            let names: Vec<_> = meant.iter().map(|it| format!("`{}`", it.name)).collect();
            let found = format!("`{name}`, which is {}", names.join(" and "));
            let problem = problem("the name of one record", found);
            Err(vec![problem.with_help("name its folder, too")])
        }
    }
}

fn candidates(content: &Content) -> Vec<Candidate> {
    let all = content.wordings().into_iter();
    let candidates = all.map(|it| Candidate {
        name: it.file.trim_end_matches(".json").to_owned(),
        original: it.original,
        in_both: it.missing().is_empty(),
    });
    candidates.collect()
}
