//! A thing that JSON-LD speaks of.

use serde::Serialize;
use serde_json::{Map, Value};

/// A thing with its type and what is known of it; what is not known is left out.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Node(Map<String, Value>);

impl Node {
    /// A thing of a type of schema.org.
    pub fn new(kind: &str) -> Self {
        Self(Map::new()).with("@type", kind)
    }

    /// The same with a property.
    #[must_use]
    pub fn with(mut self, property: &str, value: impl Into<Value>) -> Self {
        self.0.insert(property.to_owned(), value.into());
        self
    }

    /// The same with a property, where it is known.
    #[must_use]
    pub fn with_known(self, property: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(property, value),
            None => self,
        }
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}
