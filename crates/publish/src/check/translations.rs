//! A translation names the words that it was made from, and those are the words of today.

use super::languages::language;
use crate::source::{Content, TRANSLATED_FROM, Wording};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for wording in content.wordings() {
        one(&wording, problems);
    }
}

fn one(wording: &Wording<'_>, problems: &mut Vec<Problem>) {
    if !wording.missing().is_empty() {
        return;
    }
    let (file, original) = (wording.file, wording.original);
    let translation = original.other();
    let (from, to) = (language(original), language(translation));
    let name = file.trim_end_matches(".json");
    let command = format!("run `cargo xtask translated {name}`");
    let path = |lang: &str| format!("{lang}.{TRANSLATED_FROM}");
    if wording.translated_from(original).is_some() {
        let expected = format!("no `{TRANSLATED_FROM}` in the words that were written first");
        let problem = Problem::new(
            Code::TranslationUnconfirmed,
            file,
            path(original.lang()),
            expected,
            format!("one in the {from} words"),
        );
        let lang = translation.lang();
        let help = format!("remove it, or write `\"original\": \"{lang}\"` if {to} came first");
        problems.push(problem.with_help(help).as_warning());
    }
    let problem = match wording.translated_from(translation) {
        Some(hash) if hash == wording.hashes.get(original) => return,
        Some(hash) => Problem::new(
            Code::TranslationStale,
            file,
            path(translation.lang()),
            format!("{to} words made from the {from} words of today"),
            format!("`{hash}`, which names earlier {from} words"),
        )
        .with_help(format!("bring the {to} words up to date, then {command}")),
        None => Problem::new(
            Code::TranslationUnconfirmed,
            file,
            translation.lang(),
            format!("`{TRANSLATED_FROM}`, which says which {from} words it was made from"),
            "nothing",
        )
        .with_help(format!("compare both languages, then {command}")),
    };
    problems.push(problem.as_warning());
}
