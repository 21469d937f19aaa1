//! From a place in a record to a line and a column of its file.

use crate::Problem;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::collections::BTreeMap;

/// Gives the problems that have a path but no line the line and column of what the path names,
/// as far as it is there. `texts` holds each file's text by its name.
pub fn locate(problems: &mut [Problem], texts: &BTreeMap<String, String>) {
    for problem in problems.iter_mut().filter(|problem| problem.line.is_none()) {
        let Some(text) = texts.get(&*problem.file) else {
            continue;
        };
        if let Some((line, column)) = position(text, &problem.path) {
            problem.line = Some(line);
            problem.column = Some(column);
        }
    }
}

/// Line and column, from 1, of the value that `path` names in the JSON `text`, or of the nearest
/// value around it.
pub fn position(text: &str, path: &str) -> Option<(u32, u32)> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()).ok()?;
    let mut value = &parsed.value?;
    let mut start = value.range().start;
    for segment in path.split(['.', '[']).filter(|segment| !segment.is_empty()) {
        let inner = match value {
            Value::Object(object) => {
                let property = object
                    .properties
                    .iter()
                    .find(|it| it.name.as_str() == segment);
                property.map(|it| (it.range.start, &it.value))
            }
            Value::Array(array) => {
                let place = segment.trim_end_matches(']').parse::<usize>().ok();
                let element = place.and_then(|place| array.elements.get(place));
                element.map(|it| (it.range().start, it))
            }
            _ => None,
        };
        let Some((inner_start, inner_value)) = inner else {
            break;
        };
        (start, value) = (inner_start, inner_value);
    }
    let before = text.get(..start)?;
    let line_start = before.rfind('\n').map_or(0, |place| place + 1);
    let line = before.matches('\n').count() + 1;
    let column = before[line_start..].chars().count() + 1;
    Some((line.try_into().ok()?, column.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns count characters, and a path that leads nowhere names the last value on its way.
    #[test]
    fn positions_are_those_an_editor_shows() {
        let text = "{\n  \"é\": 1, \"fr\": {\n    \"body\": [\"é\", \"b\"]\n  }\n}\n";
        assert_eq!(position(text, ""), Some((1, 1)));
        assert_eq!(position(text, "fr"), Some((2, 11)));
        assert_eq!(position(text, "fr.body[1]"), Some((3, 19)));
        assert_eq!(position(text, "fr.body[9]"), Some((3, 5)));
        assert_eq!(position(text, "fr.title"), Some((2, 11)));
        assert_eq!(position("{", "fr"), None);
    }
}
