//! Key figures as data.

use super::period::{is_old, iso};
use super::{Composer, addresses};
use crate::Problem;
use crate::figure_data::{FigureData, ScopeData, UnitData, ValueData};
use crate::source::{Figure, FigureSource, InBoth, Period, Record, Unit};
use crate::words::words;
use model::Locale;

/// The sign of the euro's code, which needs no words.
const EURO: &str = "EUR";

impl Composer<'_> {
    /// All figures as data, in the order of the page of all key figures.
    pub(super) fn all_figure_data(&self, locale: Locale) -> Result<Vec<FigureData>, Problem> {
        let figures = self.order.scopes.iter().flat_map(|(_, figures)| figures);
        figures
            .map(|figure| self.figure_data(figure, locale))
            .collect()
    }

    fn figure_data(&self, record: &Record<Figure>, locale: Locale) -> Result<FigureData, Problem> {
        let Record {
            file,
            value: figure,
            ..
        } = record;
        let (text, text_locale) = (figure.text(locale), figure.text_locale(locale));
        let plain = |text: Option<&str>| self.plain_option(text_locale, text);
        let scope = &self.content.scopes.find(&figure.scope, file)?.value;
        let scope_text = scope.text(locale);
        Ok(FigureData {
            id: figure.id.clone(),
            label: self.plain(text_locale, &text.label),
            address: self.known_address(&self.figure_address(record, locale)?),
            language: text_locale.lang().into(),
            scope: ScopeData {
                id: scope.id.clone(),
                text: self.plain(scope.text_locale(locale), &scope_text.scope),
                note: self.plain_option(scope.text_locale(locale), scope_text.note.as_deref()),
            },
            unit: UnitData {
                kind: figure.unit,
                text: match figure.unit {
                    Unit::Count => plain(text.unit_text.as_deref()).unwrap_or_default(),
                    Unit::Euro => EURO.into(),
                    Unit::Percent => "%".into(),
                },
            },
            definition: plain(text.definition.as_deref()),
            how_to_read: plain(text.how_to_read.as_deref()),
            values: self.value_data(record, locale)?,
            citation: self.citation(record, locale)?.text,
        })
    }

    fn value_data(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<Vec<ValueData>, Problem> {
        let figure = &record.value;
        let text_locale = figure.text_locale(locale);
        let in_periods = self.series(record, locale)?.into_iter().map(|seen| {
            let value = ValueData {
                value: seen.number.clone(),
                text: seen.value,
                precision: seen.precision,
                revised: seen.revised,
                note: seen.note,
                ..self.dated(record, seen.source, Some(seen.period), locale)?
            };
            Ok(value)
        });
        let mut values = in_periods.collect::<Result<Vec<_>, Problem>>()?;
        if values.is_empty() {
            values.push(ValueData {
                value: figure.value.clone(),
                text: self.figure_value(record, locale)?,
                precision: figure.precision,
                revised: figure.revised,
                note: self.plain_option(text_locale, figure.text(locale).note.as_deref()),
                ..self.dated(record, &figure.source, None, locale)?
            });
        }
        Ok(values)
    }

    /// When a value was so and where it was read; all else as the figure has it.
    fn dated(
        &self,
        record: &Record<Figure>,
        source: &FigureSource,
        period: Option<Period>,
        locale: Locale,
    ) -> Result<ValueData, Problem> {
        let words = words(locale);
        let document = &self
            .content
            .documents
            .find(&source.document, &record.file)?
            .value;
        let named = self.plain_option(locale, source.named.as_deref());
        Ok(ValueData {
            period: period.map(iso),
            period_text: self.formats.get(locale).period_in_words(period),
            value: record.value.value.clone(),
            text: String::new(),
            precision: record.value.precision,
            revised: false,
            source_is_named: named.is_some(),
            source: named.unwrap_or_else(|| words.no_source.into()),
            document: self.plain(document.text_locale(locale), &document.text(locale).title),
            locator: source.locator.clone(),
            age_notice: period
                .filter(|period| is_old(*period, self.date))
                .map(|_| words.age_notice.into()),
            note: None,
        })
    }

    /// An address of the site as the whole web knows it, or as the site does while its own is not
    /// known.
    pub(super) fn known_address(&self, address: &str) -> String {
        addresses::absolute(&self.content.site.value.base, address)
    }
}
