//! The values of a figure, period by period.

use super::Composer;
use super::figure::qualified;
use crate::Problem;
use crate::source::{Figure, FigureSource, InBoth, Period, Precision, Record};
use crate::words::words;
use model::Locale;
use serde_json::Number;

/// What a figure was in one period, in one language.
#[derive(Clone, Debug)]
pub(super) struct Seen<'a> {
    /// When it was so.
    pub period: Period,
    /// The value as it is written in the record.
    pub number: &'a Number,
    /// The value in words: “environ 12 cloches”.
    pub value: String,
    /// How it is meant.
    pub precision: Precision,
    /// Whether it replaces a value published before.
    pub revised: bool,
    /// Where it was read.
    pub source: &'a FigureSource,
    /// What has to be known of it.
    pub note: Option<String>,
}

impl Seen<'_> {
    /// The value for a scale of a drawing.
    pub fn height(&self) -> f64 {
        self.number.as_f64().unwrap_or_default()
    }

    /// How the value is meant, in words.
    pub fn precision_in_words(&self, locale: Locale) -> String {
        let words = words(locale);
        let precision = words.precision_in_words(self.precision.into());
        if self.revised {
            format!("{precision}, {}", words.revised)
        } else {
            precision.into()
        }
    }
}

impl Composer<'_> {
    /// The values of a figure, the oldest first and its own last; none where it has no period.
    pub(super) fn series<'a>(
        &self,
        record: &'a Record<Figure>,
        locale: Locale,
    ) -> Result<Vec<Seen<'a>>, Problem> {
        let figure = &record.value;
        let Some(period) = figure.period else {
            return Ok(Vec::new());
        };
        let mut all = Vec::with_capacity(figure.observations.len() + 1);
        for (place, seen) in figure.observations.iter().enumerate() {
            let path = format!("observations[{place}].value");
            all.push(Seen {
                period: seen.period,
                number: &seen.value,
                value: self.value_of(record, &seen.value, seen.precision, &path, locale)?,
                precision: seen.precision,
                revised: seen.revised,
                source: seen.source.as_ref().unwrap_or(&figure.source),
                note: seen
                    .note(locale)
                    .map(|note| self.plain(seen.text_locale(locale), note)),
            });
        }
        all.push(Seen {
            period,
            number: &figure.value,
            value: self.figure_value(record, locale)?,
            precision: figure.precision,
            revised: figure.revised,
            source: &figure.source,
            note: self.plain_option(
                figure.text_locale(locale),
                figure.text(locale).note.as_deref(),
            ),
        });
        all.sort_by_key(|seen| seen.period);
        Ok(all)
    }

    fn value_of(
        &self,
        record: &Record<Figure>,
        value: &Number,
        precision: Precision,
        path: &str,
        locale: Locale,
    ) -> Result<String, Problem> {
        let amount = self.amount(record, value, path, locale)?;
        let qualifier = match precision {
            Precision::Exact => None,
            Precision::Approximate => Some(words(locale).about),
        };
        Ok(qualified(qualifier, &amount.value))
    }
}
