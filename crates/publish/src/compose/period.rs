//! Periods of figures, and whether they are long past.

use super::formats::Formats;
use crate::source::{Day, Period};
use crate::words::words;

/// After how many full years a figure is called old.
const OLD_AFTER_YEARS: i32 = 5;

impl Formats {
    /// A period in words: “2011”, “30 mai 2024”, or that the document gives none.
    pub fn period_in_words(&self, period: Option<Period>) -> String {
        match period {
            None => words(self.locale).no_period.into(),
            Some(Period::Year(year)) => year.to_string(),
            Some(Period::Day(day)) => self.day_in_words(day),
        }
    }
}

/// A period for machines: `2011`, `2024-05-30`.
pub fn iso(period: Period) -> String {
    match period {
        Period::Year(year) => format!("{year:04}"),
        Period::Day(day) => day.to_string(),
    }
}

/// Whether a period ended so long before `date` that readers have to be told.
pub fn is_old(period: Period, date: Day) -> bool {
    period
        .end()
        .is_more_than_years_before(OLD_AFTER_YEARS, date)
}
