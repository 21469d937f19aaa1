//! What was measured of the site, as names with their values.

mod words;

use super::Composer;
use crate::Problem;
use crate::source::{Measured, Measurements};
use icu_decimal::input::Decimal;
use model::{Detail, Locale};
use words::{Words, words};

impl Composer<'_> {
    /// What a body asks for of the measurements, for a page in `locale`.
    ///
    /// # Errors
    /// Where nothing was measured yet.
    pub(super) fn measured(
        &self,
        what: Measured,
        locale: Locale,
        file: &str,
    ) -> Result<Vec<Detail>, Problem> {
        let measurements = self.content.measured(file, "")?;
        let words = words(locale);
        let rows = match what {
            Measured::Accessibility => self.accessibility(measurements, words, locale),
            Measured::Weight => self.weight(measurements, words, locale),
        };
        let detail = |(name, value): (&str, String)| Detail {
            name: name.to_owned(),
            value: Some(self.plain(locale, &value)),
        };
        Ok(rows.into_iter().map(detail).collect())
    }

    fn accessibility(
        &self,
        measurements: &Measurements,
        words: &'static Words,
        locale: Locale,
    ) -> Vec<(&'static str, String)> {
        let found = &measurements.accessibility;
        let violations = match found.violations {
            0 => words.none.to_owned(),
            several => several.to_string(),
        };
        let pages = format!("{}{}", found.pages, words.how_looked_at);
        vec![
            (
                words.date,
                self.formats.get(locale).day_in_words(measurements.date),
            ),
            (words.tools, found.tools.join(", ")),
            (words.pages, pages),
            (words.violations, violations),
        ]
    }

    fn weight(
        &self,
        measurements: &Measurements,
        words: &'static Words,
        locale: Locale,
    ) -> Vec<(&'static str, String)> {
        let kilobytes = |bytes: u32| {
            // Rounded up, so that what is stated is never less than what is sent.
            let mut tenths = Decimal::from(bytes.div_ceil(100));
            tenths.multiply_pow10(-1);
            let number = self.formats.get(locale).decimal.format(&tenths).to_string();
            format!("{number} {}", words.kilobytes)
        };
        let date = self.formats.get(locale).day_in_words(measurements.date);
        let weights = measurements.weights.iter().map(|it| {
            let (document, visit) = (kilobytes(it.document), kilobytes(it.visit));
            let value = format!("{document}{}{visit}", words.visit);
            (words.kind(it.kind), value)
        });
        std::iter::once((words.date, date)).chain(weights).collect()
    }
}
