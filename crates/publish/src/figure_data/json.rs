//! Figures as JSON, with its schema.

use super::record::FigureSet;
use crate::{Code, Problem};
use schemars::generate::SchemaSettings;

/// The figures as JSON that a person can read, too. `address` names the file where it cannot be made.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn json(set: &FigureSet<'_>, address: &str) -> Result<String, Problem> {
    written(set, address)
}

/// The schema of that JSON, in draft 2020-12.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn schema(address: &str) -> Result<String, Problem> {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings
        .into_generator()
        .into_root_schema_for::<FigureSet<'_>>();
    written(&schema, address)
}

fn written(value: &impl serde::Serialize, address: &str) -> Result<String, Problem> {
    let mut json = serde_json::to_string_pretty(value).map_err(|error| {
        let expected = "data that can be written as JSON";
        Problem::new(
            Code::OutputContent,
            address,
            "",
            expected,
            error.to_string(),
        )
    })?;
    json.push('\n');
    Ok(json)
}
