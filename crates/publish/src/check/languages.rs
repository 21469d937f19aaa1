//! A record is written in a language at least; what is not translated yet is published in the
//! language that there is, and reported.

use crate::source::{Content, Document, InBoth, Record, Records};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    all(&content.organisations, problems);
    all(&content.pages, problems);
    all(&content.scopes, problems);
    all(&content.figures, problems);
    all(&content.news, problems);
    all(&content.documents, problems);
    for (_, document) in content.documents.iter() {
        facts(document, problems);
    }
}

fn all<T: InBoth>(records: &Records<T>, problems: &mut Vec<Problem>) {
    for (_, record) in records.iter() {
        one(&record.value, &record.file, "", problems);
    }
}

/// A document that is not translated has its one warning, whatever its facts are.
fn facts(document: &Record<Document>, problems: &mut Vec<Problem>) {
    let translated = Locale::ALL
        .into_iter()
        .all(|locale| document.value.written_in(locale));
    for (place, fact) in document.value.facts.iter().enumerate() {
        let nowhere = !Locale::ALL
            .into_iter()
            .any(|locale| fact.written_in(locale));
        if translated || nowhere {
            one(fact, &document.file, &format!("facts[{place}]"), problems);
        }
    }
}

fn one(it: &impl InBoth, file: &str, path: &str, problems: &mut Vec<Problem>) {
    let missing: Vec<_> = Locale::ALL
        .into_iter()
        .filter(|locale| !it.written_in(*locale))
        .collect();
    match missing[..] {
        [] => {}
        [missing] => problems.push(untranslated(file, path, missing)),
        _ => problems.push(Problem::new(
            Code::MissingMember,
            file,
            path,
            "the member `fr` or `en`, best both",
            "neither",
        )),
    }
}

fn untranslated(file: &str, path: &str, missing: Locale) -> Problem {
    let lang = missing.lang();
    let expected = format!("the member `{lang}`: the same in {}", language(missing));
    let found = format!("`{}` alone", missing.other().lang());
    let help = format!(
        "add it; until then the {} pages show the {} words, marked as such",
        language(missing),
        language(missing.other())
    );
    Problem::new(Code::MissingTranslation, file, path, expected, found)
        .with_help(help)
        .as_warning()
}

/// The name of a language, as the report says it.
pub const fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "French",
        Locale::En => "English",
    }
}
