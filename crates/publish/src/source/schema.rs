//! The records as JSON Schemas: editors' programs complete and validate by them, and reading holds
//! every file to them.

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// The schema of a record, in draft 7: the one that most editors' programs know whole.
pub fn schema_of<T: JsonSchema>() -> Schema {
    let mut schema = SchemaSettings::draft07()
        .into_generator()
        .into_root_schema_for::<T>();
    WithoutNullDefaults.transform(&mut schema);
    schema
}

/// Takes `"default": null` away: a program that completes would write it.
struct WithoutNullDefaults;

impl Transform for WithoutNullDefaults {
    fn transform(&mut self, schema: &mut Schema) {
        if schema.get("default") == Some(&Value::Null) {
            schema.remove("default");
        }
        transform_subschemas(self, schema);
    }
}
