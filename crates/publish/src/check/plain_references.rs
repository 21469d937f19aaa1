//! Figures that plain texts refer to are there, and stand where a value can be read.

use super::references::look_up;
use super::texts::Texts;
use crate::markdown::{PlainPart, plain_parts};
use crate::source::Content;
use crate::{Code, Problem};

/// The word beside a number, which the value itself is made with.
const UNIT: &str = "unit_text";

pub fn check(content: &Content, texts: &Texts<'_>, problems: &mut Vec<Problem>) {
    for it in texts.written.iter().filter(|it| !it.is_in_body()) {
        for part in plain_parts(&it.text) {
            let PlainPart::Figure(id) = part else {
                continue;
            };
            if it.is_prose() && it.member() != UNIT {
                look_up(&content.figures, id, it.file, &it.path, problems);
            } else {
                let expected = "a text without references";
                let found = format!("`[](figure:{id})`");
                let problem = Problem::new(Code::Markdown, it.file, &it.path, expected, found);
                let help =
                    "texts that are read as sentences can refer to a figure; this one cannot";
                problems.push(problem.with_help(help));
            }
        }
    }
}
