//! What either of two shapes allows.

use super::from_schema::{Shaped, Unsupported};
use super::{Member, ObjectShape, Shape, TextShape};

impl Shape {
    /// What either of two shapes allows.
    pub(super) fn or(self, other: Self) -> Shaped {
        Ok(Self {
            any: self.any || other.any,
            null: self.null || other.null,
            truth: self.truth || other.truth,
            number: either(self.number, other.number, "number")?,
            text: match (self.text, other.text) {
                (Some(TextShape::Choice(one)), Some(TextShape::Choice(two))) => {
                    Some(TextShape::Choice([one, two].concat()))
                }
                (one, two) => either(one, two, "text")?,
            },
            list: either(self.list, other.list, "list")?,
            object: match (self.object, other.object) {
                (Some(one), Some(two)) => {
                    let members = [one.alternatives()?, two.alternatives()?].concat();
                    Some(ObjectShape::OneOf(members))
                }
                (one, two) => one.or(two),
            },
        })
    }
}

impl ObjectShape {
    /// The members of which one has to be there, if it is that kind of object.
    fn alternatives(self) -> Shaped<Vec<Member>> {
        match self {
            Self::OneOf(members) => Ok(members),
            Self::Record(members) if members.len() == 1 && members.iter().all(|it| it.required) => {
                Ok(members)
            }
            _ => Err(Unsupported("two objects to choose from".into())),
        }
    }
}

fn either<T>(one: Option<T>, two: Option<T>, name: &str) -> Shaped<Option<T>> {
    match (one, two) {
        (Some(_), Some(_)) => Err(Unsupported(format!("two kinds of {name} to choose from"))),
        (one, two) => Ok(one.or(two)),
    }
}
