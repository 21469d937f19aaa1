//! A short hash of what a record says in one language: a translation names by it the words that it
//! was made from.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use model::Locale;
use sha2::{Digest, Sha256};

/// The member of a translation that names the words it was made from. It is none of the words.
pub const TRANSLATED_FROM: &str = "translated_from";

/// Hexadecimal digits of the hash: enough that no two versions of a text share one by chance.
const DIGITS: usize = 12;

/// The hash of everything that stands below a member called by the language, wherever it is in the
/// record. Layout and the order of members make no difference; the order of lists does.
pub fn words_hash(record: &Value<'_>, locale: Locale) -> String {
    let mut words = String::new();
    collect(record, locale.lang(), &mut words);
    let digest = Sha256::digest(&words);
    let digits = digest.iter().map(|byte| format!("{byte:02x}"));
    let mut digits: String = digits.collect();
    digits.truncate(DIGITS);
    digits
}

/// Adds what stands below members called `lang`, in an order that the layout does not change.
fn collect(value: &Value<'_>, lang: &str, words: &mut String) {
    match value {
        Value::Object(object) => {
            for member in members(object) {
                if member.name.as_str() == lang {
                    write(&member.value, words);
                    words.push('\n');
                } else {
                    collect(&member.value, lang, words);
                }
            }
        }
        Value::Array(list) => {
            for entry in &list.elements {
                collect(entry, lang, words);
            }
        }
        _ => {}
    }
}

/// Writes a value as JSON without layout, with the members of objects in alphabetical order.
fn write(value: &Value<'_>, out: &mut String) {
    match value {
        Value::StringLit(text) => text_literal(&text.value, out),
        Value::NumberLit(number) => out.push_str(number.value),
        Value::BooleanLit(truth) => out.push_str(if truth.value { "true" } else { "false" }),
        Value::NullKeyword(_) => out.push_str("null"),
        Value::Array(list) => {
            out.push('[');
            for (place, entry) in list.elements.iter().enumerate() {
                separate(place, out);
                write(entry, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            let members = members(object).into_iter();
            let words = members.filter(|it| it.name.as_str() != TRANSLATED_FROM);
            for (place, member) in words.enumerate() {
                separate(place, out);
                text_literal(member.name.as_str(), out);
                out.push(':');
                write(&member.value, out);
            }
            out.push('}');
        }
    }
}

fn members<'a>(object: &'a Object<'a>) -> Vec<&'a ObjectProp<'a>> {
    let mut members: Vec<_> = object.properties.iter().collect();
    members.sort_by_key(|it| it.name.as_str());
    members
}

fn separate(place: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
}

fn text_literal(text: &str, out: &mut String) {
    // A text can always be written as JSON.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::syntax::parse;

    fn french(text: &str) -> String {
        words_hash(&parse(text).unwrap(), Locale::Fr)
    }

    /// Layout, the order of members, escapes and what is no French word make no difference.
    #[test]
    fn layout_makes_no_difference() {
        let text = r#"{"id": "a", "fr": {"title": "é", "body": ["x"]}, "facts": [{"fr": "f"}]}"#;
        for same in [
            "{\r\n\t\"facts\": [ {\"fr\":\"f\"} ],\r\n\t\"fr\":{\"body\":[\"x\"],\"title\":\"é\"}}",
            r#"{"fr": {"title": "\u00e9", "body": ["x"], "translated_from": "0"}, "facts": [{"fr": "f", "en": "g"}]}"#,
        ] {
            assert_eq!(french(text), french(same), "{same}");
        }
        assert_eq!(french(text).len(), DIGITS);
    }

    /// Each word counts, wherever it stands, and so does the order of paragraphs.
    #[test]
    fn words_make_a_difference() {
        let mut hashes: Vec<_> = [
            r#"{"fr": {"body": ["x", "y"]}, "facts": [{"fr": "f"}]}"#,
            r#"{"fr": {"body": ["y", "x"]}, "facts": [{"fr": "f"}]}"#,
            r#"{"fr": {"body": ["x", "y"]}, "facts": [{"fr": "g"}]}"#,
            r#"{"fr": {"body": ["x", "y"]}, "facts": []}"#,
            r#"{"fr": {"body": ["x\",\"y"]}, "facts": [{"fr": "f"}]}"#,
        ]
        .map(french)
        .to_vec();
        hashes.sort();
        hashes.dedup();
        assert_eq!(hashes.len(), 5);
    }
}
