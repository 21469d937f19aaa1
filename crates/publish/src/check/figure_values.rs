//! A figure's value fits its unit, and what is counted is named exactly where something is.

use crate::source::{Content, Figure, InBoth, Period, Record, Unit};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (_, record) in content.figures.iter() {
        values(record, problems);
        unit_text(record, problems);
        let own = record
            .value
            .period
            .map(|period| ("period".to_owned(), period));
        let observations = record.value.observations.iter().enumerate();
        let earlier =
            observations.map(|(place, it)| (format!("observations[{place}].period"), it.period));
        for (path, period) in own.into_iter().chain(earlier) {
            if let Period::Year(year) = period
                && !(1000..=9999).contains(&year)
            {
                let (path, found) = (format!("{path}.year"), year.to_string());
                let expected = "a year of four digits";
                problems.push(Problem::new(
                    Code::FigurePeriod,
                    &record.file,
                    path,
                    expected,
                    found,
                ));
            }
        }
    }
}

/// The figure's own value and those of its observations.
fn values(record: &Record<Figure>, problems: &mut Vec<Problem>) {
    let figure = &record.value;
    let observations = figure.observations.iter().enumerate();
    let observations =
        observations.map(|(place, it)| (format!("observations[{place}].value"), &it.value));
    for (path, number) in std::iter::once(("value".to_owned(), &figure.value)).chain(observations) {
        let value = number.as_f64().unwrap_or(f64::NAN);
        let expected = match figure.unit {
            Unit::Count if value < 0.0 || number.as_u64().is_none() => {
                "a whole number, not below 0"
            }
            Unit::Percent if !(0.0..=100.0).contains(&value) => {
                "a number from 0 to 100: a part of a whole"
            }
            Unit::Euro if !(-1e15..1e15).contains(&value) => "an amount of euros",
            _ => continue,
        };
        let found = number.to_string();
        problems.push(Problem::new(
            Code::FigureValue,
            &record.file,
            path,
            expected,
            found,
        ));
    }
}

fn unit_text(record: &Record<Figure>, problems: &mut Vec<Problem>) {
    for locale in Locale::ALL {
        let Some(text) = record.value.written(locale) else {
            continue;
        };
        let path = format!("{}.unit_text", locale.lang());
        match (record.value.unit, &text.unit_text) {
            (Unit::Count, None) => {
                let expected = "what is counted, such as “entreprises”, for the unit `count`";
                problems.push(Problem::new(
                    Code::UnitText,
                    &record.file,
                    path,
                    expected,
                    "nothing",
                ));
            }
            (Unit::Euro | Unit::Percent, Some(text)) => {
                let expected = "no text for a unit other than `count`: it is set by itself";
                problems.push(
                    Problem::new(
                        Code::UnitText,
                        &record.file,
                        path,
                        expected,
                        format!("`{text}`"),
                    )
                    .with_help("remove the member, or correct the unit"),
                );
            }
            _ => {}
        }
    }
}
