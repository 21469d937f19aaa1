//! From the schema of a record to its shape.

use super::{Member, NumberShape, ObjectShape, Shape, TextShape};
use schemars::Schema;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What a schema holds that reading does not know.
#[derive(Debug, PartialEq, Eq)]
pub struct Unsupported(pub String);

pub(super) type Shaped<T = Shape> = Result<T, Unsupported>;

/// Members of a schema that say nothing about what may be read. Rules of the check hold texts to
/// patterns, and say in better words what is wrong.
const NOTES: &[&str] = &[
    "$schema",
    "title",
    "description",
    "default",
    "examples",
    "pattern",
];

impl Shape {
    /// The shape that a schema describes.
    ///
    /// # Errors
    /// When the schema uses a part of JSON Schema that reading does not know.
    pub fn of(schema: &Schema) -> Shaped {
        let schema = schema.as_value();
        let definitions = schema.get("definitions").and_then(Value::as_object);
        Compiler { definitions }.shape(schema, 0)
    }
}

struct Compiler<'a> {
    definitions: Option<&'a Map<String, Value>>,
}

impl Compiler<'_> {
    fn shape(&self, schema: &Value, depth: usize) -> Shaped {
        if depth > 32 {
            return Err(Unsupported("a type that contains itself".into()));
        }
        let Some(schema) = schema.as_object() else {
            return match schema {
                Value::Bool(true) => Ok(Shape::anything()),
                other => Err(Unsupported(other.to_string())),
            };
        };
        let mut shape = None;
        let typed = [
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "format",
            "minimum",
            "maximum",
        ];
        for (keyword, value) in schema {
            let this = match keyword.as_str() {
                "$ref" => self.reference(value, depth)?,
                "allOf" | "anyOf" | "oneOf" => self.alternatives(keyword, value, depth)?,
                "enum" => choices(value)?,
                "const" => choices(&Value::Array(vec![value.clone()]))?,
                "type" if !schema.contains_key("enum") && !schema.contains_key("const") => {
                    self.typed(schema, depth)?
                }
                "definitions" => continue,
                note if NOTES.contains(&note) || typed.contains(&note) => continue,
                other => return Err(Unsupported(format!("the keyword {other}"))),
            };
            if shape.replace(this).is_some() {
                return Err(Unsupported(format!("{keyword} beside another keyword")));
            }
        }
        Ok(shape.unwrap_or_else(Shape::anything))
    }

    fn reference(&self, target: &Value, depth: usize) -> Shaped {
        let name = target
            .as_str()
            .and_then(|it| it.strip_prefix("#/definitions/"));
        let schema = name.and_then(|name| self.definitions?.get(name));
        match schema {
            Some(schema) => self.shape(schema, depth + 1),
            None => Err(Unsupported(format!("the reference {target}"))),
        }
    }

    fn alternatives(&self, keyword: &str, schemas: &Value, depth: usize) -> Shaped {
        let schemas = schemas.as_array().map(Vec::as_slice).unwrap_or_default();
        if keyword == "allOf" && schemas.len() != 1 {
            return Err(Unsupported("allOf with more than one schema".into()));
        }
        let mut shapes = schemas.iter().map(|schema| self.shape(schema, depth + 1));
        let first = shapes.next().unwrap_or_else(|| Ok(Shape::default()))?;
        shapes.try_fold(first, |all, shape| all.or(shape?))
    }

    fn typed(&self, schema: &Map<String, Value>, depth: usize) -> Shaped {
        let names = match schema.get("type") {
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(name)) => vec![name.as_str()],
            _ => Vec::new(),
        };
        let mut shape = Shape::default();
        for name in names {
            match name {
                "null" => shape.null = true,
                "boolean" => shape.truth = true,
                "number" => shape.number = Some(NumberShape::Any),
                "integer" => shape.number = Some(whole(schema)?),
                "string" => shape.text = Some(text(schema)?),
                "array" => {
                    let items = schema.get("items").unwrap_or(&Value::Bool(true));
                    shape.list = Some(Box::new(self.shape(items, depth + 1)?));
                }
                "object" => shape.object = Some(self.object(schema, depth)?),
                other => return Err(Unsupported(format!("the type {other}"))),
            }
        }
        Ok(shape)
    }

    fn object(&self, schema: &Map<String, Value>, depth: usize) -> Shaped<ObjectShape> {
        let rest = schema.get("additionalProperties");
        if let Some(inner @ Value::Object(_)) = rest
            && !schema.contains_key("properties")
        {
            return Ok(ObjectShape::Map(Box::new(self.shape(inner, depth + 1)?)));
        }
        if rest != Some(&Value::Bool(false)) {
            return Err(Unsupported(
                "an object that may have other members: add deny_unknown_fields".into(),
            ));
        }
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        let names: BTreeSet<&str> = properties
            .into_iter()
            .flatten()
            .map(|it| it.0.as_str())
            .collect();
        let optional = names
            .iter()
            .copied()
            .filter(|name| !required.contains(name));
        let order = required.iter().copied().chain(optional);
        let mut members = Vec::new();
        for name in order {
            let inner = properties
                .and_then(|it| it.get(name))
                .unwrap_or(&Value::Bool(true));
            members.push(Member {
                name: name.into(),
                required: required.contains(&name),
                shape: self.shape(inner, depth + 1)?,
            });
        }
        Ok(ObjectShape::Record(members))
    }
}

fn choices(values: &Value) -> Shaped {
    let mut shape = Shape::default();
    let mut texts = Vec::new();
    for value in values.as_array().into_iter().flatten() {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Null => shape.null = true,
            other => return Err(Unsupported(format!("the choice {other}"))),
        }
    }
    shape.text = Some(TextShape::Choice(texts));
    Ok(shape)
}

fn text(schema: &Map<String, Value>) -> Shaped<TextShape> {
    match schema.get("format").and_then(Value::as_str) {
        None => Ok(TextShape::Any),
        Some("date") => Ok(TextShape::Day),
        Some(other) => Err(Unsupported(format!("the format {other}"))),
    }
}

/// The whole numbers that fit both the type in the program and the limits of the schema.
fn whole(schema: &Map<String, Value>) -> Shaped<NumberShape> {
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("int8") => (i8::MIN.into(), i8::MAX.into()),
        Some("int16") => (i16::MIN.into(), i16::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64" | "uint") => (0, u64::MAX.into()),
        None | Some("int64" | "int") => (i64::MIN.into(), i64::MAX.into()),
        Some(other) => return Err(Unsupported(format!("the format {other}"))),
    };
    let limit = |name| schema.get(name).and_then(Value::as_i64).map(i128::from);
    Ok(NumberShape::Whole(
        limit("minimum").map_or(least, |it| it.max(least)),
        limit("maximum").map_or(most, |it| it.min(most)),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::schemas;

    /// Every record is read by its schema: none uses what reading does not know.
    #[test]
    fn every_record_has_a_shape() {
        for (name, schema) in schemas() {
            let shape = Shape::of(&schema);
            let object = matches!(&shape, Ok(shape) if shape.object.is_some());
            assert!(object, "{name}: {shape:?}");
        }
    }
}
