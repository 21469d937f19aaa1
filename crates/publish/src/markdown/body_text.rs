//! A piece of a body, parsed once when it is read: every rule and every page takes the same tree.

use super::parse::parse;
use super::{Finding, Node};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// How many characters a piece of a body may hold.
pub const LONGEST: usize = 4000;

/// CommonMark as an editor wrote it, with what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyText {
    nodes: Vec<Node>,
    findings: Vec<Finding>,
}

impl BodyText {
    /// Parses `markdown`; of a text beyond [`LONGEST`] nothing, as the check tells of its length:
    /// thousands of links inside each other would take the parser minutes.
    pub fn new(markdown: &str) -> Self {
        if markdown.chars().nth(LONGEST).is_some() {
            return Self {
                nodes: Vec::new(),
                findings: Vec::new(),
            };
        }
        let (nodes, findings) = parse(markdown);
        Self { nodes, findings }
    }

    /// What it says, without what is refused in it.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Everything in it that is refused.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

impl<'de> Deserialize<'de> for BodyText {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(input)?))
    }
}

impl JsonSchema for BodyText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "BodyText".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        String::json_schema(generator)
    }
}
