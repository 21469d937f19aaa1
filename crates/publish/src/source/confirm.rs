//! Writing down, in the text of a record, that its translation is of the words of today.

use super::syntax::parse;
use super::words_hash::{TRANSLATED_FROM, words_hash};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use model::Locale;

/// The text of a record whose translation names the words of today as those that it was made from;
/// nothing else in it is changed, neither order nor layout. None where `text` is no record, or has
/// not both languages.
pub fn confirm(text: &str, original: Locale) -> Option<String> {
    let record = parse(text).ok()?;
    let hash = format!("\"{}\"", words_hash(&record, original));
    let translation = part(&record, original.other())?;
    part(&record, original)?;
    let member = |name: &str| {
        let mut members = translation.properties.iter();
        members.find(|it| it.name.as_str() == name)
    };
    let (from, to, new) = if let Some(member) = member(TRANSLATED_FROM) {
        let range = member.value.range();
        (range.start, range.end, hash)
    } else {
        // Before the first member, in the layout of that member.
        let inside = translation.range.start + 1;
        let first = translation.properties.first()?.range.start;
        let layout = text.get(inside..first)?;
        let new = format!("{layout}\"{TRANSLATED_FROM}\": {hash},");
        (inside, inside, new)
    };
    Some(format!("{}{new}{}", text.get(..from)?, text.get(to..)?))
}

/// The words of a record in one language.
fn part<'a>(record: &'a Value<'a>, locale: Locale) -> Option<&'a Object<'a>> {
    let Value::Object(record) = record else {
        return None;
    };
    let mut members = record.properties.iter();
    let member = members.find(|it| it.name.as_str() == locale.lang())?;
    match &member.value {
        Value::Object(words) => Some(words),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One member is written, in the layout of those beside it, whatever the ends of lines are; a
    /// second time changes nothing.
    #[test]
    fn one_member_is_written() {
        for (text, expected) in [
            (
                "{\r\n\t\"fr\": {\r\n\t\t\"a\": \"é\"\r\n\t},\r\n\t\"en\": {\r\n\t\t\"a\": \"e\"\r\n\t}\r\n}",
                "{\r\n\t\"fr\": {\r\n\t\t\"a\": \"é\"\r\n\t},\r\n\t\"en\": {\r\n\t\t\"translated_from\": \"HASH\",\r\n\t\t\"a\": \"e\"\r\n\t}\r\n}",
            ),
            (
                r#"{"en": { "a": "e", "translated_from": "old" }, "fr": {"a": "é"}}"#,
                r#"{"en": { "a": "e", "translated_from": "HASH" }, "fr": {"a": "é"}}"#,
            ),
            (
                r#"{"en": {"a": "e"}, "fr": {"a": "é"}}"#,
                r#"{"en": {"translated_from": "HASH","a": "e"}, "fr": {"a": "é"}}"#,
            ),
        ] {
            let hash = words_hash(&parse(text).unwrap(), Locale::Fr);
            let confirmed = confirm(text, Locale::Fr).unwrap();
            assert_eq!(confirmed, expected.replace("HASH", &hash));
            assert_eq!(confirm(&confirmed, Locale::Fr).unwrap(), confirmed);
        }
    }

    /// The words that were written first are told by the record, and are never marked.
    #[test]
    fn the_translation_is_marked() {
        let text = r#"{"fr": {"a": "é"}, "en": {"a": "e"}}"#;
        let confirmed = confirm(text, Locale::En).unwrap();
        assert!(confirmed.starts_with(r#"{"fr": {"translated_from": ""#));
        assert_eq!(confirm(r#"{"fr": {"a": "é"}}"#, Locale::Fr), None);
    }
}
