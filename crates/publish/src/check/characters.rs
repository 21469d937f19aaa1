//! Texts hold words: no control characters, nothing that turns the direction of writing, and
//! nothing empty where something has to stand.

use super::texts::{Texts, Written};
use crate::source::Content;
use crate::{Code, Problem};

/// Members that may be empty.
const MAY_BE_EMPTY: &[&str] = &["base", "slug"];

/// By what spreadsheets know a formula, in the width of Latin letters and in that of East Asian ones.
/// Texts come into tables, which are opened there.
const FORMULA: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Members that are no words: telephone numbers begin with a plus.
fn is_for_programs(it: &Written<'_>) -> bool {
    it.member() == "phone" || it.path == "operator.contact"
}

pub fn check(_: &Content, texts: &Texts<'_>, problems: &mut Vec<Problem>) {
    problems.extend(texts.written.iter().filter_map(problem_of));
}

fn problem_of(it: &Written<'_>) -> Option<Problem> {
    let problem = |code, expected: &str, found: String| {
        Some(Problem::new(code, it.file, &it.path, expected, found))
    };
    let is_markdown = it.is_in_body();
    let strange = it.text.chars().find(|letter| match letter {
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
        return problem(Code::Character, expected, found)
            .map(|it| it.with_help("delete the character"));
    }
    let opens = |sign| it.text.starts_with(sign);
    if !is_markdown && !is_for_programs(it) && FORMULA.iter().any(|sign| opens(*sign)) {
        let expected = "a text that begins with a letter, a digit or a quotation mark";
        let found = it.text.chars().next().map(|sign| format!("`{sign}`"));
        return problem(Code::Character, expected, found.unwrap_or_default()).map(|it| {
            it.with_help("a spreadsheet would take the text for a formula: begin with a word")
        });
    }
    let may_be_empty = MAY_BE_EMPTY.contains(&it.member()) || it.path.starts_with("operator.");
    if is_markdown {
        None
    } else if it.text.trim().is_empty() && !may_be_empty {
        problem(Code::EmptyText, "a text", "nothing".into())
    } else if it.text.trim() != it.text {
        let expected = "a text without spaces around it";
        problem(Code::SpaceAround, expected, format!("`{}`", it.text))
    } else {
        None
    }
}

/// Characters that change the direction of what follows, or stand there unseen.
const fn turns_or_hides(character: char) -> bool {
    matches!(
        character,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{ad}'
            | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffd}'
            | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e007f}'
    )
}
