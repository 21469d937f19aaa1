//! Holds what a file says to the shape of its record, and tells of everything that does not fit.

mod objects;

use super::Day;
use super::expectation::{DAY, expected, found, one_of, whole};
use super::nearest::nearest;
use super::shape::{NumberShape, Shape, TextShape};
use super::syntax::shortened;
use crate::problem::Lines;
use crate::{Code, Problem};
use jsonc_parser::ast::{StringLit, Value};
use jsonc_parser::common::Ranged;
use std::ops::Range;

/// Every problem of `value`, which stands in `file`, where it is not of `shape`.
pub fn conform(value: &Value<'_>, shape: &Shape, file: &str, lines: &Lines<'_>) -> Vec<Problem> {
    let mut walk = Walk {
        file,
        lines,
        path: String::new(),
        problems: Vec::new(),
    };
    walk.value(value, shape, opening(value));
    walk.problems
}

/// What is marked when a whole object or list is meant: its first bracket.
fn opening(value: &Value<'_>) -> Range<usize> {
    let range = value.range();
    match value {
        Value::Object(_) | Value::Array(_) => range.start..range.start + 1,
        _ => range.start..range.end,
    }
}

struct Walk<'a> {
    file: &'a str,
    lines: &'a Lines<'a>,
    /// Where the walk stands.
    path: String,
    problems: Vec<Problem>,
}

impl Walk<'_> {
    /// `mark` is the name of the member that holds the value, or the value's own beginning.
    fn value(&mut self, value: &Value<'_>, shape: &Shape, mark: Range<usize>) {
        match (value, shape) {
            (_, Shape { any: true, .. })
            | (Value::NullKeyword(_), Shape { null: true, .. })
            | (Value::BooleanLit(_), Shape { truth: true, .. }) => {}
            (
                Value::NumberLit(number),
                Shape {
                    number: Some(it), ..
                },
            ) => {
                self.number(number.value, it, opening(value));
            }
            (Value::StringLit(text), Shape { text: Some(it), .. }) => self.text(text, it),
            (Value::Array(list), Shape { list: Some(it), .. }) => {
                for (place, entry) in list.elements.iter().enumerate() {
                    let length = self.path.len();
                    self.path.push_str(&format!("[{place}]"));
                    self.value(entry, it, opening(entry));
                    self.path.truncate(length);
                }
            }
            (
                Value::Object(object),
                Shape {
                    object: Some(it), ..
                },
            ) => {
                self.object(object, it, mark);
            }
            _ => {
                let found = found(value);
                self.add(Code::WrongType, opening(value), expected(shape), found);
            }
        }
    }

    fn number(&mut self, literal: &str, shape: &NumberShape, mark: Range<usize>) {
        let expected = match shape {
            NumberShape::Any if literal.parse().is_ok_and(f64::is_finite) => return,
            NumberShape::Any => "a number that is not too large".into(),
            NumberShape::Whole(least, most) => match literal.parse::<i128>() {
                Ok(number) if (least..=most).contains(&&number) && literal != "-0" => return,
                _ => whole(*least, *most),
            },
        };
        self.add(Code::WrongValue, mark, expected, format!("`{literal}`"));
    }

    fn text(&mut self, text: &StringLit<'_>, shape: &TextShape) {
        let mark = text.range.start..text.range.end;
        let raw = self.lines.text().get(mark.clone()).unwrap_or_default();
        if let Some(place) = raw.find(|it: char| it < ' ') {
            let mark = mark.start + place..mark.start + place + 1;
            let found = "a line break or another control character inside it";
            self.add(
                Code::NotJson,
                mark,
                "a text on one line".into(),
                found.into(),
            );
            self.advise("a line break is written \\n, a tabulator \\t");
            return;
        }
        match shape {
            TextShape::Any => {}
            TextShape::Day => {
                if text.value.parse::<Day>().is_err() {
                    let found = format!("`{}`", shortened(&text.value));
                    self.add(Code::WrongValue, mark, DAY.into(), found);
                }
            }
            TextShape::Choice(choices) => {
                if !choices.iter().any(|it| *it == text.value) {
                    let found = format!("`{}`", shortened(&text.value));
                    self.add(Code::UnknownChoice, mark, one_of(choices), found);
                    let names = choices.iter().map(String::as_str);
                    if let Some(near) = nearest(&text.value, names) {
                        self.advise(format!("did you mean `{near}`?"));
                    }
                }
            }
        }
    }

    fn add(&mut self, code: Code, mark: Range<usize>, expected: String, found: String) {
        let problem = Problem::new(code, self.file, self.path.clone(), expected, found);
        self.problems.push(problem.at(self.lines.place(mark)));
    }

    /// Adds advice to the last problem.
    fn advise(&mut self, help: impl Into<String>) {
        if let Some(problem) = self.problems.pop() {
            self.problems.push(problem.with_help(help));
        }
    }
}
