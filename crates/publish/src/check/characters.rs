//! Texts hold words: no control characters, nothing that turns the direction of writing, and
//! nothing empty where something has to stand.

use crate::source::Content;
use crate::{Code, Problem};
use serde_json::Value;

/// Members that may be empty.
const MAY_BE_EMPTY: &[&str] = &["base", "slug"];

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (file, text) in &content.texts {
        // A file that is no JSON was reported when it was read.
        let Ok(value) = serde_json::from_str::<Value>(text) else {
            continue;
        };
        walk(file, String::new(), &value, problems);
    }
}

fn walk(file: &str, path: String, value: &Value, problems: &mut Vec<Problem>) {
    match value {
        Value::String(text) => look_at(file, path, text, problems),
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                walk(file, format!("{path}[{place}]"), value, problems);
            }
        }
        Value::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| *name != "$schema") {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                walk(file, path, value, problems);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn look_at(file: &str, path: String, text: &str, problems: &mut Vec<Problem>) {
    let is_markdown = path.contains(".body[");
    let strange = text.chars().find(|it| match it {
        '\n' => !is_markdown,
        other => other.is_control() || turns_or_hides(*other),
    });
    if let Some(character) = strange {
        let expected = if is_markdown {
            "Markdown without control characters"
        } else {
            "one line of plain text"
        };
        let found = format!("the character U+{:04X}", u32::from(character));
        problems.push(
            Problem::new(Code::Character, file, path, expected, found)
                .with_help("delete the character"),
        );
        return;
    }
    let member = path.rsplit('.').next().unwrap_or_default();
    let may_be_empty = MAY_BE_EMPTY.contains(&member) || path.starts_with("operator.");
    if text.trim().is_empty() && !may_be_empty && !is_markdown {
        problems.push(Problem::new(
            Code::EmptyText,
            file,
            path,
            "a text",
            "nothing",
        ));
    } else if text.trim() != text && !is_markdown {
        let expected = "a text without spaces around it";
        problems.push(Problem::new(
            Code::SpaceAround,
            file,
            path,
            expected,
            format!("`{text}`"),
        ));
    }
}

/// Characters that change the direction of what follows, or stand there unseen.
const fn turns_or_hides(character: char) -> bool {
    matches!(
        character,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{061c}' | '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffd}'
    )
}
