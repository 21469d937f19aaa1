//! The datum of a page, as the app fetches it and as its document carries it.

use crate::{Code, Problem};
use model::PageData;

/// The page datum as JSON.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn datum(page: &PageData) -> Result<String, Problem> {
    serde_json::to_string(page).map_err(|error| {
        let expected = "a page datum that can be written as JSON";
        Problem::new(Code::Datum, &page.address, "", expected, error.to_string())
    })
}
