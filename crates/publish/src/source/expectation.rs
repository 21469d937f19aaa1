//! What is expected in a place and what is found there, in the words of a problem.

use super::shape::{Member, NumberShape, ObjectShape, Shape, TextShape};
use super::syntax::shortened;
use jsonc_parser::ast::Value;

/// What a day has to be.
pub const DAY: &str = "a day that exists, as `YYYY-MM-DD`";

/// The names of members, as an editor would write them.
pub fn names(members: &[Member]) -> String {
    let names = members.iter().map(|it| it.name.as_str());
    let names = names.filter(|it| *it != "$schema");
    names.map(quoted).collect::<Vec<_>>().join(", ")
}

/// That one of `choices` is expected.
pub fn one_of(choices: &[String]) -> String {
    let choices: Vec<_> = choices.iter().map(|it| quoted(it)).collect();
    format!("one of {}", choices.join(", "))
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// That a whole number between these two is expected; limits that no editor meets are not told.
pub fn whole(least: i128, most: i128) -> String {
    if least <= i32::MIN.into() && most >= i32::MAX.into() {
        return "a whole number".into();
    }
    format!("a whole number from {least} to {most}")
}

/// What a shape allows, in words.
pub fn expected(shape: &Shape) -> String {
    let text = shape.text.as_ref().map(|text| match text {
        TextShape::Any => "a text".into(),
        TextShape::Day => DAY.into(),
        TextShape::Choice(choices) => one_of(choices),
    });
    let number = shape.number.as_ref().map(|number| match number {
        NumberShape::Any => "a number".into(),
        NumberShape::Whole(least, most) => whole(*least, *most),
    });
    let object = shape.object.as_ref().map(|object| match object {
        ObjectShape::Record(members) if members.iter().any(|it| it.required) => {
            let required: Vec<_> = members.iter().filter(|it| it.required).cloned().collect();
            format!("an object with {}", names(&required))
        }
        ObjectShape::OneOf(members) => format!("an object with one of {}", names(members)),
        _ => "an object".into(),
    });
    let plain = |allowed: bool, name: &str| allowed.then(|| name.to_owned());
    let kinds = [
        text,
        number,
        plain(shape.truth, "`true` or `false`"),
        plain(shape.list.is_some(), "a list"),
        object,
        plain(shape.null, "`null`"),
    ];
    kinds
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", or ")
}

/// What stands in a place instead.
pub fn found(value: &Value<'_>) -> String {
    match value {
        Value::StringLit(text) => format!("the text `{}`", shortened(&text.value)),
        Value::NumberLit(number) => format!("the number `{}`", shortened(number.value)),
        Value::BooleanLit(truth) => format!("`{}`", truth.value),
        Value::Object(_) => "an object".into(),
        Value::Array(_) => "a list".into(),
        Value::NullKeyword(_) => "`null`".into(),
    }
}
