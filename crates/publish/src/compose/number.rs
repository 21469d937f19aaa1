//! Values of key figures as each language writes them.

use super::formats::Formats;
use crate::source::Unit;
use crate::words::words;
use icu_decimal::input::Decimal;
use icu_plurals::PluralCategory;
use model::Locale;
use serde_json::Number;

/// Stands between a number and `%`, and between groups of digits, in French.
const THIN_SPACE: char = '\u{202f}';

/// Stands between a number and its unit, which are not torn apart at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Stands before a number below zero: as wide as a plus sign, unlike the hyphen.
pub(super) const MINUS: &str = "−";

/// A value in its parts and as a whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number, with the sign of a currency that stands before it: “2,6”, “€2.6”.
    pub number: String,
    /// What stands after it: “milliards d’euros”, “billion”; may be empty.
    pub unit: String,
    /// All of it in one run: “2,6 milliards d’euros”.
    pub value: String,
}

impl Formats {
    /// A value in its unit. `unit_text` names what is counted. None for a number that is too large
    /// to be written out.
    pub fn amount(&self, value: &Number, unit: Unit, unit_text: Option<&str>) -> Option<Amount> {
        let digits = value.to_string();
        let (minus, digits) = match digits.strip_prefix('-') {
            Some(digits) if value.as_f64() != Some(0.0) => (MINUS, digits),
            Some(digits) => ("", digits),
            None => ("", digits.as_str()),
        };
        let mut decimal: Decimal = digits.parse().ok()?;
        decimal.absolute.trim_end();
        let mut amount = match unit {
            Unit::Count => self.joined(
                self.decimal.format(&decimal).to_string(),
                unit_text.unwrap_or_default(),
            ),
            Unit::Percent => self.percent(&decimal),
            Unit::Euro => self.euros(decimal),
        };
        amount.number.insert_str(0, minus);
        amount.value.insert_str(0, minus);
        Some(amount)
    }

    fn percent(&self, decimal: &Decimal) -> Amount {
        let number = self.decimal.format(decimal).to_string();
        let value = match self.locale {
            Locale::Fr => format!("{number}{THIN_SPACE}%"),
            Locale::En => format!("{number}%"),
        };
        Amount {
            number,
            unit: "%".into(),
            value,
        }
    }

    fn euros(&self, mut decimal: Decimal) -> Amount {
        let words = words(self.locale);
        let (power, forms) = match decimal.absolute.nonzero_magnitude_start() {
            9.. => (-9, words.billions),
            6..=8 => (-6, words.millions),
            _ => (0, words.euros),
        };
        decimal.absolute.multiply_pow10(power);
        decimal.absolute.trim_end();
        let form = match self.plural.category_for(&decimal) {
            PluralCategory::One => forms[0],
            _ => forms[1],
        };
        let number = self.decimal.format(&decimal).to_string();
        match self.locale {
            Locale::Fr => self.joined(number, form),
            Locale::En => self.joined(format!("€{number}"), form),
        }
    }

    fn joined(&self, number: String, unit: &str) -> Amount {
        let value = match unit {
            "" => number.clone(),
            unit => format!("{number}{NO_BREAK_SPACE}{unit}"),
        };
        Amount {
            number,
            unit: unit.into(),
            value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(locale: Locale, json: &str, unit: Unit) -> String {
        let number = serde_json::from_str(json).unwrap();
        let formats = Formats::new(locale).unwrap();
        formats.amount(&number, unit, Some("u")).unwrap().value
    }

    /// Every space, comma and sign of a value is the code point that its language asks for.
    #[test]
    fn values_are_right_code_point_by_code_point() {
        use Unit::{Count, Euro, Percent};
        for (json, unit, fr, en) in [
            ("0", Count, "0\u{a0}u", "0\u{a0}u"),
            ("999", Count, "999\u{a0}u", "999\u{a0}u"),
            ("1000", Count, "1\u{202f}000\u{a0}u", "1,000\u{a0}u"),
            ("4500", Count, "4\u{202f}500\u{a0}u", "4,500\u{a0}u"),
            ("16000", Count, "16\u{202f}000\u{a0}u", "16,000\u{a0}u"),
            (
                "1234567",
                Count,
                "1\u{202f}234\u{202f}567\u{a0}u",
                "1,234,567\u{a0}u",
            ),
            ("40", Percent, "40\u{202f}%", "40%"),
            ("12.5", Percent, "12,5\u{202f}%", "12.5%"),
            ("100", Percent, "100\u{202f}%", "100%"),
            ("-12000", Euro, "−12\u{202f}000\u{a0}euros", "−€12,000"),
            (
                "-2600000000",
                Euro,
                "−2,6\u{a0}milliards d’euros",
                "−€2.6\u{a0}billion",
            ),
            ("-0", Euro, "0\u{a0}euro", "€0"),
            ("1", Euro, "1\u{a0}euro", "€1"),
            ("12000", Euro, "12\u{202f}000\u{a0}euros", "€12,000"),
            ("999999", Euro, "999\u{202f}999\u{a0}euros", "€999,999"),
            ("1000000", Euro, "1\u{a0}million d’euros", "€1\u{a0}million"),
            (
                "1500000",
                Euro,
                "1,5\u{a0}million d’euros",
                "€1.5\u{a0}million",
            ),
            (
                "2000000",
                Euro,
                "2\u{a0}millions d’euros",
                "€2\u{a0}million",
            ),
            (
                "410000000",
                Euro,
                "410\u{a0}millions d’euros",
                "€410\u{a0}million",
            ),
            (
                "999999999",
                Euro,
                "999,999999\u{a0}millions d’euros",
                "€999.999999\u{a0}million",
            ),
            (
                "1000000000",
                Euro,
                "1\u{a0}milliard d’euros",
                "€1\u{a0}billion",
            ),
            (
                "2600000000",
                Euro,
                "2,6\u{a0}milliards d’euros",
                "€2.6\u{a0}billion",
            ),
            (
                "2.6e9",
                Euro,
                "2,6\u{a0}milliards d’euros",
                "€2.6\u{a0}billion",
            ),
        ] {
            assert_eq!(value(Locale::Fr, json, unit), fr);
            assert_eq!(value(Locale::En, json, unit), en);
        }
    }

    /// A card gets the sign of the currency with the number, and the scale apart.
    #[test]
    fn a_card_gets_number_and_unit_apart() {
        let number = Number::from(2_600_000_000_u64);
        let parts = |locale| {
            Formats::new(locale)
                .unwrap()
                .amount(&number, Unit::Euro, None)
                .unwrap()
        };
        let (fr, en) = (parts(Locale::Fr), parts(Locale::En));
        assert_eq!(
            (fr.number.as_str(), fr.unit.as_str()),
            ("2,6", "milliards d’euros")
        );
        assert_eq!((en.number.as_str(), en.unit.as_str()), ("€2.6", "billion"));
    }
}
