//! Key figures and their groups in one language.

use super::Composer;
use super::number::Amount;
use super::period::{is_old, iso};
use crate::source::{Figure, InBoth, Precision, Record, Scope, Unit};
use crate::typography;
use crate::words::words;
use crate::{Code, Problem};
use model::{FigureGroup, Locale, Share};
use serde_json::Number;

impl Composer<'_> {
    /// A figure with everything that has to stand beside it.
    pub(super) fn figure(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<model::Figure, Problem> {
        let Record {
            file,
            value: figure,
            ..
        } = record;
        let (text, text_locale) = (figure.text(locale), figure.text_locale(locale));
        let words = words(locale);
        let scope = self.content.scopes.find(&figure.scope, file)?;
        let document = self.content.documents.find(&figure.source.document, file)?;
        let amount = self.amount(record, &figure.value, "value", locale)?;
        let qualifier = match figure.precision {
            Precision::Exact => None,
            Precision::Approximate => Some(words.about.to_owned()),
        };
        let precision = model::Precision::from(figure.precision);
        let precision_text = words.precision_in_words(precision);
        let named = self.plain_option(locale, figure.source.named.as_deref());
        Ok(model::Figure {
            id: figure.id.clone(),
            label: self.plain(text_locale, &text.label),
            value: qualified(qualifier.as_deref(), &amount.value),
            qualifier,
            number: amount.number,
            unit: amount.unit,
            precision,
            precision_text: if figure.revised {
                format!("{precision_text}, {}", words.revised)
            } else {
                precision_text.into()
            },
            scope: self.plain(
                scope.value.text_locale(locale),
                &scope.value.text(locale).scope,
            ),
            period: self.formats.get(locale).period_in_words(figure.period),
            period_iso: figure.period.map(iso),
            source: named.unwrap_or_else(|| words.no_source.into()),
            document: self.document_link(&document.value, &figure.source.locator, locale),
            href: self.figure_address(record, locale)?,
            age_notice: figure
                .period
                .filter(|period| is_old(*period, self.date))
                .map(|_| words.age_notice.into()),
            note: self.plain_option(text_locale, text.note.as_deref()),
            share: match figure.unit {
                Unit::Percent => figure.value.as_f64().map(|percent| Share { percent }),
                Unit::Count | Unit::Euro => None,
            },
            organisation: scope.value.organisation.clone(),
            lang: figure.foreign(locale),
            unit_lang: foreign_unit(figure, locale),
            scope_lang: scope.value.foreign(locale),
        })
    }

    /// Address of a figure's page.
    pub(super) fn figure_address(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<String, Problem> {
        let id = &record.value.id;
        let missing = || self.content.figures.missing(id, &record.file, "id");
        Ok(self
            .addresses
            .figure(id, locale)
            .ok_or_else(missing)?
            .to_owned())
    }

    /// A figure's value as a sentence needs it: “environ 410 millions d’euros”.
    pub(super) fn figure_value(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<String, Problem> {
        let amount = self.amount(record, &record.value.value, "value", locale)?;
        Ok(match record.value.precision {
            Precision::Exact => amount.value,
            Precision::Approximate => qualified(Some(words(locale).about), &amount.value),
        })
    }

    /// The figures of a scope in the editors' order.
    pub(super) fn group(
        &self,
        scope: &Record<Scope>,
        figures: &[&Record<Figure>],
        locale: Locale,
    ) -> Result<FigureGroup, Problem> {
        let text = scope.value.text(locale);
        let text_locale = scope.value.text_locale(locale);
        let figures = figures.iter().map(|figure| self.figure(figure, locale));
        Ok(FigureGroup {
            id: scope.value.id.clone(),
            heading: self.plain(text_locale, &text.heading),
            organisation: scope.value.organisation.clone(),
            scope: self.plain(text_locale, &text.scope),
            note: self.plain_option(text_locale, text.note.as_deref()),
            figures: figures.collect::<Result<_, _>>()?,
            lang: scope.value.foreign(locale),
        })
    }

    /// `value`, which stands at `path` of the record, in the figure's unit.
    pub(super) fn amount(
        &self,
        record: &Record<Figure>,
        value: &Number,
        path: &str,
        locale: Locale,
    ) -> Result<Amount, Problem> {
        let Record {
            file,
            value: figure,
            ..
        } = record;
        let unit_text = figure.text(locale).unit_text.as_deref();
        let unit_text = unit_text.map(|it| typography::set(figure.text_locale(locale), it));
        let formats = self.formats.get(locale);
        let amount = formats.amount(value, figure.unit, unit_text.as_deref());
        amount.ok_or_else(|| {
            let expected = "a number that can be written out";
            Problem::new(Code::FigureValue, file, path, expected, value.to_string())
        })
    }
}

/// The language of the unit of a figure, where it is not `locale`: only what is counted is named by
/// the figure itself.
pub(super) fn foreign_unit(figure: &Figure, locale: Locale) -> Option<Locale> {
    figure
        .foreign(locale)
        .filter(|_| figure.unit == Unit::Count)
}

impl From<Precision> for model::Precision {
    fn from(precision: Precision) -> Self {
        match precision {
            Precision::Exact => Self::Exact,
            Precision::Approximate => Self::Approximate,
        }
    }
}

/// A value with the word that says it is approximate, where there is one.
pub(super) fn qualified(qualifier: Option<&str>, value: &str) -> String {
    match qualifier {
        Some(qualifier) => format!("{qualifier} {value}"),
        None => value.into(),
    }
}
