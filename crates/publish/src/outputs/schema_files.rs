//! The JSON Schema of each type of record, by which editors' programs complete and validate.

use crate::source::schemas;
use crate::write::Outputs;
use crate::{Code, Problem};

/// The files of `content/schema/`.
///
/// # Errors
/// When a schema cannot be written as JSON.
pub fn schema_files() -> Result<Outputs<'static>, Problem> {
    let mut files = Outputs::default();
    for (name, schema) in schemas() {
        let json = serde_json::to_string_pretty(&schema).map_err(|error| {
            let expected = "a schema that can be written as JSON";
            Problem::new(Code::OutputContent, name, "", expected, error.to_string())
        })?;
        files.add(name, json + "\n")?;
    }
    Ok(files)
}
