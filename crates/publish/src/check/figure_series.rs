//! The observations of a figure are of periods of their own, before the figure's.

use crate::source::{Content, Figure, Period, Record};
use crate::{Code, Problem};
use std::mem::discriminant;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (_, record) in content.figures.iter() {
        series(record, problems);
    }
}

fn series(record: &Record<Figure>, problems: &mut Vec<Problem>) {
    let figure = &record.value;
    let problem = |path: String, expected: String, found: String| {
        Problem::new(Code::FigureSeries, &record.file, path, expected, found)
    };
    let Some(own) = figure.period else {
        if !figure.observations.is_empty() {
            let expected = "a period, as the figure has observations of earlier ones";
            problems.push(problem("period".into(), expected.into(), "none".into()));
        }
        return;
    };
    for (place, seen) in figure.observations.iter().enumerate() {
        let path = format!("observations[{place}].period");
        let mut before = figure.observations[..place].iter().map(|it| it.period);
        if discriminant(&seen.period) != discriminant(&own) {
            let expected = format!("{}, as the figure's own period", kind(own));
            problems.push(problem(path, expected, kind(seen.period).into()));
        } else if seen.period >= own {
            let expected = "a period before the figure's own".to_owned();
            problems.push(
                problem(path, expected, shown(seen.period)).with_help(
                    "the figure itself holds its latest value, `observations` the others",
                ),
            );
        } else if before.clone().any(|it| it == seen.period) {
            let expected = "each period once".to_owned();
            problems.push(problem(
                path,
                expected,
                format!("{} a second time", shown(seen.period)),
            ));
        } else if before.next_back().is_some_and(|it| it > seen.period) {
            let expected = "the observations in order, the oldest first".to_owned();
            problems.push(problem(
                path,
                expected,
                format!("{} after a later one", shown(seen.period)),
            ));
        }
    }
}

const fn kind(period: Period) -> &'static str {
    match period {
        Period::Year(_) => "a year",
        Period::Day(_) => "a day",
    }
}

fn shown(period: Period) -> String {
    match period {
        Period::Year(year) => format!("the year {year}"),
        Period::Day(day) => format!("the day {day}"),
    }
}
