//! What may stand in a place, for each type of JSON value: a JSON Schema made ready for reading.

mod either;
mod from_schema;

/// What may stand in a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Whether it may be anything at all.
    pub any: bool,
    /// Whether it may be `null`.
    pub null: bool,
    /// Whether it may be `true` or `false`.
    pub truth: bool,
    /// The numbers that it may be.
    pub number: Option<NumberShape>,
    /// The texts that it may be.
    pub text: Option<TextShape>,
    /// What each entry has to be, if it may be a list.
    pub list: Option<Box<Self>>,
    /// The objects that it may be.
    pub object: Option<ObjectShape>,
}

/// Which numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberShape {
    /// Any.
    Any,
    /// Whole ones from the first to the last.
    Whole(i128, i128),
}

/// Which texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextShape {
    /// Any: what else it has to keep to is for the rules of the check to say.
    Any,
    /// A day that exists.
    Day,
    /// One of these.
    Choice(Vec<String>),
}

/// Which objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObjectShape {
    /// One with these members, and no others.
    Record(Vec<Member>),
    /// One with exactly one of these members.
    OneOf(Vec<Member>),
    /// One with any names, whose members all have this shape.
    Map(Box<Shape>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Whether it has to be there.
    pub required: bool,
    /// What may stand in it.
    pub shape: Shape,
}

impl Shape {
    /// The shape that everything has.
    pub fn anything() -> Self {
        Self {
            any: true,
            ..Self::default()
        }
    }
}
