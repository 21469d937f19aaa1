//! How the query chooses from the register.

use model::NewsSummary;

/// Query key of the organisation, the same in both languages.
pub const ORGANISATION: &str = "organisation";
/// Query key of the year, the same in both languages.
pub const YEAR: &str = "year";

/// Whether an item is of that organisation and year; an empty choice takes all.
pub fn matches(item: &NewsSummary, organisation: &str, year: &str) -> bool {
    let of_organisation = organisation.is_empty() || item.organisation_id == organisation;
    let of_year = year.is_empty() || item.date_iso.split('-').next() == Some(year);
    of_organisation && of_year
}
