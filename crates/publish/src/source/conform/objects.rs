//! The members of an object: those that are missing, unknown, misspelt or there twice.

use super::Walk;
use crate::Code;
use crate::source::expectation::{expected, names};
use crate::source::nearest::nearest;
use crate::source::shape::{Member, ObjectShape, Shape};
use crate::source::syntax::shortened;
use jsonc_parser::ast::{Object, ObjectProp};
use jsonc_parser::common::Ranged;
use std::collections::BTreeMap;
use std::ops::Range;

impl Walk<'_> {
    pub(super) fn object(&mut self, object: &Object<'_>, shape: &ObjectShape, mark: Range<usize>) {
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
}

fn name_of(property: &ObjectProp<'_>) -> Range<usize> {
    let range = property.name.range();
    range.start..range.end
}
