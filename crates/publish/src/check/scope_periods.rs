//! Figures that may stand side by side are of one period.

use crate::source::{Content, Period};
use crate::{Code, Problem};
use std::collections::BTreeMap;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let mut firsts: BTreeMap<&str, (&str, Option<Period>)> = BTreeMap::new();
    for (id, record) in content.figures.iter() {
        let figure = &record.value;
        let (first, period) = *firsts.entry(&figure.scope).or_insert((id, figure.period));
        if figure.period != period {
            let expected = format!(
                "{}, the period of `{first}` in the same scope",
                shown(period)
            );
            problems.push(
                Problem::new(
                    Code::ScopePeriod,
                    &record.file,
                    "period",
                    expected,
                    shown(figure.period),
                )
                .with_help("give the figure a scope of its own, or correct the period"),
            );
        }
    }
}

fn shown(period: Option<Period>) -> String {
    match period {
        None => "no period".into(),
        Some(Period::Year(year)) => format!("the year {year}"),
        Some(Period::Day(day)) => format!("the day {day}"),
    }
}
