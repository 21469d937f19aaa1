//! Figures as CSV, a row for each value.

use super::record::{FigureData, ValueData};
use crate::source::Precision;
use crate::words::{Words, words};
use crate::{Code, Problem};
use csv::{Terminator, WriterBuilder};
use icu_decimal::input::Decimal;
use model::Locale;
use serde_json::Number;

/// How a CSV file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For programs: commas between columns, a point in numbers, the same column names in every
    /// language.
    Comma,
    /// For spreadsheets of a country with a decimal comma: semicolons between columns, headings in
    /// the reader's language, and the mark by which such programs know UTF-8.
    Semicolon,
}

/// Names of the columns for programs.
const COLUMNS: [&str; 14] = [
    "figure",
    "label",
    "period",
    "value",
    "unit",
    "precision",
    "revised",
    "text",
    "scope",
    "source",
    "document",
    "locator",
    "note",
    "address",
];

/// The values of `figures` as CSV. `address` names the file where it cannot be made.
///
/// # Errors
/// When a number cannot be written out.
pub fn csv(
    figures: &[FigureData],
    form: Form,
    locale: Locale,
    address: &str,
) -> Result<Vec<u8>, Problem> {
    let unfit = |error: String| {
        let expected = "values that can be written as CSV";
        Problem::new(Code::OutputContent, address, "", expected, error)
    };
    let words = words(locale);
    let (mark, separator, headings) = match form {
        Form::Comma => ("", b',', COLUMNS),
        Form::Semicolon => ("\u{feff}", b';', words.data_columns),
    };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .from_writer(mark.as_bytes().to_vec());
    writer
        .write_record(headings)
        .map_err(|error| unfit(error.to_string()))?;
    for figure in figures {
        for value in &figure.values {
            let number = plain(&value.value, form).ok_or_else(|| unfit(value.value.to_string()))?;
            let row = row(figure, value, &number, form, words);
            writer
                .write_record(row)
                .map_err(|error| unfit(error.to_string()))?;
        }
    }
    writer
        .into_inner()
        .map_err(|error| unfit(error.to_string()))
}

fn row<'a>(
    figure: &'a FigureData,
    value: &'a ValueData,
    number: &'a str,
    form: Form,
    words: &Words,
) -> [&'a str; 14] {
    let precision = match (form, value.precision) {
        (Form::Comma, Precision::Exact) => "exact",
        (Form::Comma, Precision::Approximate) => "approximate",
        (Form::Semicolon, precision) => words.precision_in_words(precision.into()),
    };
    let revised = match (form, value.revised) {
        (Form::Comma, true) => "true",
        (Form::Comma, false) => "false",
        (Form::Semicolon, revised) => words.yes_or_no(revised),
    };
    [
        &figure.id,
        &figure.label,
        match form {
            Form::Comma => value.period.as_deref().unwrap_or_default(),
            Form::Semicolon => &value.period_text,
        },
        number,
        &figure.unit.text,
        precision,
        revised,
        &value.text,
        &figure.scope.text,
        &value.source,
        &value.document,
        &value.locator,
        value.note.as_deref().unwrap_or_default(),
        &figure.address,
    ]
}

/// A number with all its digits, without any that mean nothing.
fn plain(number: &Number, form: Form) -> Option<String> {
    let mut decimal: Decimal = number.to_string().parse().ok()?;
    decimal.absolute.trim_end();
    let plain = decimal.to_string();
    Some(match form {
        Form::Comma => plain,
        Form::Semicolon => plain.replace('.', ","),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However a record writes a number, all its digits are there, with the sign of its country.
    #[test]
    fn numbers_are_written_out() {
        for (json, comma, semicolon) in [
            ("2600000000", "2600000000", "2600000000"),
            ("2.6e9", "2600000000", "2600000000"),
            ("12.50", "12.5", "12,5"),
            ("-1500", "-1500", "-1500"),
            ("0.001", "0.001", "0,001"),
            ("-0.0", "-0", "-0"),
        ] {
            let number: Number = serde_json::from_str(json).unwrap();
            assert_eq!(plain(&number, Form::Comma).as_deref(), Some(comma));
            assert_eq!(plain(&number, Form::Semicolon).as_deref(), Some(semicolon));
        }
    }
}
