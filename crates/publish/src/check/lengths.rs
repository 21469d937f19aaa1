//! Texts fit the place they are shown in.

use super::texts::Texts;
use crate::markdown::LONGEST;
use crate::source::Content;
use crate::{Code, Problem};

/// How many characters a member may hold, by what the page has room for. One table: a limit that
/// turns out too narrow is changed here.
const LIMITS: &[(&str, usize, &str)] = &[
    ("agency", 80, "a line of a press contact"),
    ("boilerplate", 1200, "a paragraph that a journalist copies"),
    ("boilerplate_heading", 100, "a heading"),
    ("branch", 120, "a line below the name"),
    ("colophon", 250, "a sentence of the footer"),
    ("definition", 500, "a short paragraph"),
    ("description", 200, "what search engines show of a page"),
    ("en", 700, "a fact"),
    ("fr", 700, "a fact"),
    ("heading", 100, "a heading"),
    ("how_to_read", 500, "a short paragraph"),
    ("id", 80, "a part of an address"),
    ("label", 60, "the head of a card"),
    ("lead", 700, "a first paragraph"),
    ("link", 50, "the words of a link"),
    ("locator", 40, "a place in a document"),
    ("name", 100, "a line"),
    ("named", 100, "a line of a card"),
    ("navigation_title", 32, "an entry of a menu"),
    ("note", 500, "a remark"),
    ("place", 80, "a dateline"),
    ("scope", 200, "a line of a card"),
    ("slug", 80, "a part of an address"),
    ("summary", 400, "an entry of a list"),
    ("tagline", 120, "the title of a window"),
    ("text", 300, "a short paragraph"),
    ("title", 140, "a heading, and the title of a window"),
    ("unit_text", 30, "the word beside a number"),
];

pub fn check(_: &Content, texts: &Texts<'_>, problems: &mut Vec<Problem>) {
    for it in &texts.written {
        let (limit, place) = if it.is_in_body() {
            (LONGEST, "an entry of a body")
        } else {
            let member = it.member();
            match LIMITS.iter().find(|(name, ..)| *name == member) {
                Some((_, limit, place)) => (*limit, *place),
                None => continue,
            }
        };
        let length = it.text.chars().count();
        if length > limit {
            let expected = format!("at most {limit} characters: it is {place}");
            let help = format!("shorten it by {}", length - limit);
            let found = format!("{length} characters");
            let problem = Problem::new(Code::TextTooLong, it.file, &it.path, expected, found);
            problems.push(problem.with_help(help));
        }
    }
}
