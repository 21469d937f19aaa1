//! The numbers along the axis of a chart as each language writes them.

use super::formats::Formats;
use super::number::MINUS;
use crate::source::Unit;
use crate::words::words;
use icu_decimal::input::Decimal;
use model::Locale;
use serde_json::Number;

impl Formats {
    /// The numbers along an axis, and the unit in which they are given: tens of millions of euros
    /// are given in millions.
    pub fn axis(
        &self,
        values: &[f64],
        unit: Unit,
        unit_text: Option<&str>,
    ) -> Option<(Vec<String>, String)> {
        let words = words(self.locale);
        let largest = values.iter().fold(0.0_f64, |most, it| most.max(it.abs()));
        let (scale, unit) = match unit {
            Unit::Count => (1.0, unit_text.unwrap_or_default().to_owned()),
            Unit::Percent => (1.0, "%".to_owned()),
            Unit::Euro => {
                let (scale, forms) = match largest {
                    1e9.. => (1e9, words.billions),
                    1e6.. => (1e6, words.millions),
                    _ => (1.0, words.euros),
                };
                let unit = match self.locale {
                    Locale::Fr => forms[1].to_owned(),
                    Locale::En => format!("€ {}", forms[1]).trim_end().to_owned(),
                };
                (scale, unit)
            }
        };
        let number = |value: &f64| {
            let number = Number::from_f64(value.abs() / scale)?;
            let mut decimal: Decimal = number.to_string().parse().ok()?;
            decimal.absolute.round(-3);
            decimal.absolute.trim_end();
            let minus = if *value < 0.0 { MINUS } else { "" };
            Some(format!("{minus}{}", self.decimal.format(&decimal)))
        };
        Some((values.iter().map(number).collect::<Option<_>>()?, unit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An axis gives its numbers in one unit, however large they are, with their signs.
    #[test]
    fn an_axis_has_one_unit() {
        let axis = |locale, values: &[f64], unit| {
            let formats = Formats::new(locale).unwrap();
            formats.axis(values, unit, Some("u")).unwrap()
        };
        let of = |numbers: &[&str], unit: &str| {
            let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
            (numbers, unit.to_owned())
        };
        assert_eq!(
            axis(Locale::Fr, &[-5e8, 0.0, 1.5e9], Unit::Euro),
            of(&["−0,5", "0", "1,5"], "milliards d’euros")
        );
        assert_eq!(
            axis(Locale::En, &[0.0, 2e6], Unit::Euro),
            of(&["0", "2"], "€ million")
        );
        assert_eq!(
            axis(Locale::En, &[0.0, 1500.0], Unit::Count),
            of(&["0", "1,500"], "u")
        );
    }
}
