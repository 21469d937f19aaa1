//! A record is written in a language at least; what is not translated yet is published in the
//! language that there is, and reported.

use crate::source::{Content, Document, InBoth, Record};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for wording in content.wordings() {
        problems.extend(problem(wording.file, "", &wording.missing()));
    }
    for (_, document) in content.documents.iter() {
        facts(document, problems);
    }
}

/// A document that is not translated has its one warning, whatever its facts are.
fn facts(document: &Record<Document>, problems: &mut Vec<Problem>) {
    let translated = missing(&document.value).is_empty();
    for (place, fact) in document.value.facts.iter().enumerate() {
        let missing = missing(fact);
        if translated || missing.len() == Locale::ALL.len() {
            let path = format!("facts[{place}]");
            problems.extend(problem(&document.file, &path, &missing));
        }
    }
}

fn missing(it: &impl InBoth) -> Vec<Locale> {
    let all = Locale::ALL.into_iter();
    all.filter(|locale| !it.written_in(*locale)).collect()
}

fn problem(file: &str, path: &str, missing: &[Locale]) -> Option<Problem> {
    match missing {
        [] => None,
        [missing] => Some(untranslated(file, path, *missing)),
        _ => Some(Problem::new(
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
