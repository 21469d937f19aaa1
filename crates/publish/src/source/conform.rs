//! Holds what a file says to the shape of its record, and tells of everything that does not fit.

use super::Day;
use super::expectation::{DAY, expected, found, names, one_of, whole};
use super::nearest::nearest;
use super::shape::{Member, NumberShape, ObjectShape, Shape, TextShape};
use super::syntax::shortened;
use crate::problem::Lines;
use crate::{Code, Problem};
use jsonc_parser::ast::{Object, ObjectProp, StringLit, Value};
use jsonc_parser::common::Ranged;
use std::collections::BTreeMap;
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

    fn object(&mut self, object: &Object<'_>, shape: &ObjectShape, mark: Range<usize>) {
        let properties = self.once_each(object);
        match shape {
            ObjectShape::Record(members) => self.record(&properties, members, mark),
            ObjectShape::OneOf(members) => self.one_of(&properties, members, mark),
            ObjectShape::Map(shape) => {
                for property in properties {
                    self.member(property, shape);
                }
            }
        }
    }

    /// The members of an object without those whose name was there before, which are told of.
    fn once_each<'a>(&mut self, object: &'a Object<'a>) -> Vec<&'a ObjectProp<'a>> {
        let mut first = BTreeMap::new();
        let mut once = Vec::new();
        for property in &object.properties {
            let name = property.name.as_str();
            let mark = name_of(property);
            match first.get(name) {
                None => {
                    first.insert(name, mark.start);
                    once.push(property);
                }
                Some(before) => {
                    let line = self.lines.place(*before..*before).start.line;
                    let expected = format!("the member `{name}` once");
                    let found = format!("it again, after line {line}");
                    let length = self.enter(name);
                    self.add(Code::RepeatedMember, mark, expected, found);
                    self.advise("remove one of the two");
                    self.path.truncate(length);
                }
            }
        }
        once
    }

    fn record(&mut self, properties: &[&ObjectProp<'_>], members: &[Member], mark: Range<usize>) {
        let named = |name: &str| members.iter().find(|it| it.name == name);
        let mut absent: Vec<&Member> = members
            .iter()
            .filter(|member| !properties.iter().any(|it| it.name.as_str() == member.name))
            .collect();
        for property in properties {
            let name = property.name.as_str();
            if let Some(member) = named(name) {
                self.member(property, &member.shape);
                continue;
            }
            let choices = absent.iter().map(|it| it.name.as_str());
            let meant = nearest(name, choices.filter(|it| *it != "$schema"));
            self.unknown_member(property, members, meant);
            // A name that is only misspelt is not missing as well, and what it holds is read.
            if let Some(meant) = meant {
                absent.retain(|it| it.name != meant);
                if let Some(member) = named(meant) {
                    self.member(property, &member.shape);
                }
            }
        }
        for member in absent.into_iter().filter(|it| it.required) {
            let length = self.enter(&member.name);
            let expected = format!("the member `{}`: {}", member.name, expected(&member.shape));
            self.add(
                Code::MissingMember,
                mark.clone(),
                expected,
                "nothing".into(),
            );
            self.path.truncate(length);
        }
    }

    fn one_of(&mut self, properties: &[&ObjectProp<'_>], members: &[Member], mark: Range<usize>) {
        let expected = || format!("exactly one member: {}", names(members));
        if properties.is_empty() {
            self.add(
                Code::WrongValue,
                mark,
                expected(),
                "an object without members".into(),
            );
        } else if let [_, second, ..] = properties {
            let found = format!("{} members", properties.len());
            self.add(Code::WrongValue, name_of(second), expected(), found);
            self.advise("put each into an object of its own");
        }
        for property in properties {
            let name = property.name.as_str();
            match members.iter().find(|it| it.name == name) {
                Some(member) => self.member(property, &member.shape),
                None => {
                    let meant = nearest(name, members.iter().map(|it| it.name.as_str()));
                    self.unknown_member(property, members, meant);
                }
            }
        }
    }

    fn unknown_member(&mut self, property: &ObjectProp<'_>, known: &[Member], meant: Option<&str>) {
        let name = property.name.as_str();
        let length = self.enter(name);
        let expected = format!("a member that is known: {}", names(known));
        let found = format!("the unknown member `{}`", shortened(name));
        self.add(Code::UnknownMember, name_of(property), expected, found);
        match meant {
            Some(meant) => self.advise(format!("did you mean `{meant}`?")),
            None => self.advise("remove the member, or correct its name"),
        }
        self.path.truncate(length);
    }

    fn member(&mut self, property: &ObjectProp<'_>, shape: &Shape) {
        let length = self.enter(property.name.as_str());
        self.value(&property.value, shape, name_of(property));
        self.path.truncate(length);
    }

    /// Goes into a member; returns the length of the path before.
    fn enter(&mut self, name: &str) -> usize {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        length
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

fn name_of(property: &ObjectProp<'_>) -> Range<usize> {
    let range = property.name.range();
    range.start..range.end
}
