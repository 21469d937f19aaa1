//! A translation names the words that it was made from, and those are the words of today.

use super::languages::language;
use crate::source::{Content, Record, Records, TRANSLATED_FROM, Translated};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    one(&content.site, problems);
    all(&content.organisations, problems);
    all(&content.pages, problems);
    all(&content.scopes, problems);
    all(&content.figures, problems);
    all(&content.news, problems);
    all(&content.documents, problems);
}

fn all<T: Translated>(records: &Records<T>, problems: &mut Vec<Problem>) {
    for (_, record) in records.iter() {
        one(record, problems);
    }
}

fn one<T: Translated>(record: &Record<T>, problems: &mut Vec<Problem>) {
    let Record {
        file,
        value,
        hashes,
    } = record;
    let original = value.original();
    let translation = original.other();
    if !(value.written_in(original) && value.written_in(translation)) {
        return;
    }
    let (from, to) = (language(original), language(translation));
    let name = file.trim_end_matches(".json");
    let command = format!("run `cargo xtask translated {name}`");
    let path = |lang: &str| format!("{lang}.{TRANSLATED_FROM}");
    if value.translated_from(original).is_some() {
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
    let problem = match value.translated_from(translation) {
        Some(hash) if hash == hashes.get(original) => return,
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
