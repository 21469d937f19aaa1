//! From a place in a record to a place in its file.

use super::syntax::parse;
use crate::Problem;
use crate::problem::Lines;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use std::collections::BTreeMap;
use std::ops::Range;

/// Gives the problems that have a path but no place the place of what the path names, as far as it
/// is there. `texts` holds each file's text by its name; each is parsed once at most.
pub fn locate(problems: &mut [Problem], texts: &BTreeMap<String, String>) {
    problems.sort_by(|left, right| left.file.cmp(&right.file));
    for problems in problems.chunk_by_mut(|left, right| left.file == right.file) {
        let mut open = problems
            .iter_mut()
            .filter(|it| it.place.is_none())
            .peekable();
        let text = open.peek().and_then(|it| texts.get(&*it.file));
        let parsed = text.and_then(|text| Some((Lines::new(text), parse(text).ok()?)));
        if let Some((lines, value)) = parsed {
            for problem in open {
                let range = range(&value, lines.text(), &problem.path, &problem.found);
                problem.place = Some(Box::new(lines.place(range)));
            }
        }
    }
}

/// The bytes of what `path` names, or of the nearest value around it: a text or a number itself, of
/// an object or a list the name or the first bracket. Inside a text only what was `found` is meant,
/// where it is certain which.
fn range(root: &Value<'_>, text: &str, path: &str, found: &str) -> Range<usize> {
    let mut value = root;
    let mut name: Option<Range<usize>> = None;
    let mut whole = true;
    for segment in path.split(['.', '[']).filter(|segment| !segment.is_empty()) {
        let inner = match value {
            Value::Object(object) => {
                let property = object
                    .properties
                    .iter()
                    .find(|it| it.name.as_str() == segment);
                property.map(|it| (Some(bytes(&it.name)), &it.value))
            }
            Value::Array(array) => {
                let place = segment.trim_end_matches(']').parse::<usize>().ok();
                let element = place.and_then(|place| array.elements.get(place));
                element.map(|it| (None, it))
            }
            _ => None,
        };
        let Some((inner_name, inner_value)) = inner else {
            whole = false;
            break;
        };
        (name, value) = (inner_name, inner_value);
    }
    let all = bytes(value);
    match value {
        Value::StringLit(_) if whole => inside(text, all.clone(), found).unwrap_or(all),
        Value::Object(_) | Value::Array(_) => name.unwrap_or(all.start..all.start + 1),
        _ => all,
    }
}

fn bytes(ranged: &impl Ranged) -> Range<usize> {
    let range = ranged.range();
    range.start..range.end
}

/// Where in the text literal at `range` the words found stand: where they stand alone once, or
/// where a link names them.
fn inside(text: &str, range: Range<usize>, found: &str) -> Option<Range<usize>> {
    let words = match found.strip_prefix("the character U+") {
        Some(number) => {
            let number = u32::from_str_radix(number.split(' ').next()?, 16).ok()?;
            char::from_u32(number)?.to_string()
        }
        None => {
            let from = found.strip_prefix('`')?;
            let words = serde_json::to_string(&from[..from.find('`')?]).ok()?;
            words.get(1..words.len() - 1)?.to_owned()
        }
    };
    if words.is_empty() {
        return None;
    }
    let literal = text.get(range.clone())?;
    let goes_on = |it: Option<char>| {
        it.is_some_and(|it| it.is_alphanumeric() || it == '-') && !words.contains(' ')
    };
    let alone = |place: &usize| {
        let (before, after) = (&literal[..*place], &literal[place + words.len()..]);
        !goes_on(before.chars().next_back()) && !goes_on(after.chars().next())
    };
    let places: Vec<_> = literal.match_indices(&words).map(|it| it.0).collect();
    let alone: Vec<_> = match places.as_slice() {
        [_] => places,
        _ => places.into_iter().filter(alone).collect(),
    };
    let named = |place: &&usize| literal[..**place].ends_with([':', '#']);
    let place = match alone.as_slice() {
        [place] => place,
        places => places.iter().find(named)?,
    };
    let start = range.start + place;
    Some(start..start + words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked<'a>(text: &'a str, path: &str, found: &str) -> &'a str {
        &text[range(&parse(text).unwrap(), text, path, found)]
    }

    /// A value is marked itself, an object or a list by its name, and a path that leads nowhere by
    /// the last name on its way.
    #[test]
    fn a_path_names_a_place() {
        let text = r#"{"é": 1, "fr": {"body": ["é", {"pages": ["a"]}]}}"#;
        for (path, part) in [
            ("", "{"),
            ("é", "1"),
            ("fr", "\"fr\""),
            ("fr.title", "\"fr\""),
            ("fr.body", "\"body\""),
            ("fr.body[0]", "\"é\""),
            ("fr.body[1]", "{"),
            ("fr.body[1].pages[0]", "\"a\""),
            ("fr.body[9]", "\"body\""),
        ] {
            assert_eq!(marked(text, path, "nothing"), part, "{path}");
        }
    }

    /// Of a text, the words that are wrong are marked, where it is certain which.
    #[test]
    fn the_words_found_are_marked() {
        let text = "{\"a\": \"x [b](page:c) \\\"q\\\" z z\u{202e}\"}";
        assert_eq!(marked(text, "a", "`page:c`"), "page:c");
        assert_eq!(marked(text, "a", "`c`, which is not there"), "c");
        assert_eq!(marked(text, "a", "`\"q\"`"), "\\\"q\\\"");
        assert_eq!(marked(text, "a", "the character U+202E"), "\u{202e}");
        let links = "{\"a\": \"shop [shops](page:shop) b-shop\"}";
        let place = range(&parse(links).unwrap(), links, "a", "`shop`");
        assert_eq!(place.start, links.find(":shop").unwrap() + 1);
        let whole = &text[6..text.len() - 1];
        assert_eq!(marked(text, "a", "`z`"), whole);
        assert_eq!(marked(text, "a", "``"), whole);
    }
}
