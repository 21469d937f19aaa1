//! The records as JSON Schemas: editors' programs complete and validate by them, and reading holds
//! every file to them.

use super::{Contact, Document, Figure, Measurements, NewsItem, Organisation, Page, Scope, Site};
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

/// The schema of each type of record by the name of its file.
pub fn schemas() -> [(&'static str, Schema); 9] {
    [
        ("contact.schema.json", schema_of::<Contact>()),
        ("document.schema.json", schema_of::<Document>()),
        ("figure.schema.json", schema_of::<Figure>()),
        ("measurements.schema.json", schema_of::<Measurements>()),
        ("news.schema.json", schema_of::<NewsItem>()),
        ("organisation.schema.json", schema_of::<Organisation>()),
        ("page.schema.json", schema_of::<Page>()),
        ("scope.schema.json", schema_of::<Scope>()),
        ("site.schema.json", schema_of::<Site>()),
    ]
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
