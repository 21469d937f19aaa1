//! How the query chooses from the register.

use super::query_form::{ORGANISATION, PAGE};
use crate::navigation::Navigation;
use model::{FilterOption, NewsFilter, NewsSummary};

/// Query key of the year, the same in both languages.
pub const YEAR: &str = "year";

/// What a reader has chosen from the register.
#[derive(Clone, PartialEq, Eq)]
pub struct NewsQuery {
    /// Id of an organisation; empty for all.
    pub organisation: String,
    /// A year; empty for all.
    pub year: String,
    /// Which page of what is left, from 1.
    pub page: u32,
}

impl NewsQuery {
    /// What the query of the address chooses.
    pub fn of(navigation: Navigation) -> Self {
        Self {
            organisation: navigation.query_value(ORGANISATION),
            year: navigation.query_value(YEAR),
            page: navigation.query_value(PAGE).parse().unwrap_or(1),
        }
    }

    /// Whether all items are chosen.
    pub fn takes_all(&self) -> bool {
        self.organisation.is_empty() && self.year.is_empty()
    }

    /// Whether the filter offers what is chosen.
    pub fn is_offered(&self, filter: &NewsFilter) -> bool {
        let offered = |value: &str, options: &[FilterOption]| {
            value.is_empty() || options.iter().any(|option| option.value == value)
        };
        offered(&self.organisation, &filter.organisations) && offered(&self.year, &filter.years)
    }

    /// Whether an item is chosen.
    pub fn takes(&self, item: &NewsSummary) -> bool {
        let of_organisation =
            self.organisation.is_empty() || item.organisation_id == self.organisation;
        let of_year = self.year.is_empty() || item.date_iso.split('-').next() == Some(&self.year);
        of_organisation && of_year
    }

    /// Where the chosen page is to be fetched, below the address that the filter names.
    pub fn file(&self, choices: &str) -> String {
        let mut file = choices.to_owned();
        for value in [&self.organisation, &self.year] {
            if !value.is_empty() {
                file.push_str(value);
                file.push('/');
            }
        }
        format!("{file}{}.json", self.page)
    }

    /// Address of another page of the same choice from the register at `register`.
    pub fn address(&self, register: &str, page: u32) -> String {
        let mut address = format!("{register}?");
        for (key, value) in [(ORGANISATION, &self.organisation), (YEAR, &self.year)] {
            if !value.is_empty() {
                address.push_str(key);
                address.push('=');
                address.push_str(value);
                address.push('&');
            }
        }
        format!("{address}{PAGE}={page}")
    }
}
