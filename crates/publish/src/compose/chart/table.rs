//! The table that says what a chart shows.

use super::{Line, Plan};
use crate::compose::formats::Formats;
use crate::compose::series::Seen;
use crate::source::Period;
use crate::words::words;

/// Headings and rows: a row for each period, gaps among them. One figure has columns for how its
/// values are meant and where they come from; several have a column of values each.
pub fn table(plan: &Plan<'_>, formats: &Formats) -> (Vec<String>, Vec<Vec<String>>) {
    let words = words(plan.locale);
    let periods = plan.slots.all().iter();
    let period = |period: &Period| formats.period_in_words(Some(*period));
    let missing = || words.no_value.to_owned();
    if let [line] = plan.lines.as_slice() {
        return of_one(plan, line, formats);
    }
    let names = plan.lines.iter().map(|line| line.name.clone());
    let row = |each: &Period| {
        let values = plan.lines.iter().map(|line| match find(line, *each) {
            Some(seen) if seen.revised => format!("{} ({})", seen.value, words.revised),
            Some(seen) => seen.value.clone(),
            None => missing(),
        });
        std::iter::once(period(each)).chain(values).collect()
    };
    let headings = std::iter::once(words.period.to_owned()).chain(names);
    (headings.collect(), periods.map(row).collect())
}

/// A source that is the same for all values, and remarks that there are none of, need no column.
fn of_one(plan: &Plan<'_>, line: &Line<'_>, formats: &Formats) -> (Vec<String>, Vec<Vec<String>>) {
    let words = words(plan.locale);
    let first = line.seen.first().map(|seen| source(seen, plan));
    let sources = line
        .seen
        .iter()
        .any(|seen| Some(source(seen, plan)) != first);
    let remarks = line.seen.iter().any(|seen| seen.note.is_some());
    let columns = [
        (true, words.period),
        (true, words.value),
        (true, words.precision),
        (sources, words.source),
        (remarks, words.remarks),
    ];
    let row = |each: &Period| {
        let seen = find(line, *each);
        let cells = [
            formats.period_in_words(Some(*each)),
            seen.map_or_else(|| words.no_value.to_owned(), |it| it.value.clone()),
            seen.map(|it| it.precision_in_words(plan.locale))
                .unwrap_or_default(),
            seen.map(|it| source(it, plan)).unwrap_or_default(),
            seen.and_then(|it| it.note.clone()).unwrap_or_default(),
        ];
        let shown = columns.iter().zip(cells).filter(|((needed, _), _)| *needed);
        shown.map(|(_, cell)| cell).collect()
    };
    let headings = columns.iter().filter(|(needed, _)| *needed);
    let headings = headings.map(|(_, heading)| (*heading).to_owned()).collect();
    (headings, plan.slots.all().iter().map(row).collect())
}

fn find<'a>(line: &'a Line<'a>, period: Period) -> Option<&'a Seen<'a>> {
    line.seen.iter().find(|seen| seen.period == period)
}

fn source(seen: &Seen<'_>, plan: &Plan<'_>) -> String {
    match &seen.source.named {
        Some(named) => crate::typography::set(plan.locale, named),
        None => words(plan.locale).no_source.to_owned(),
    }
}
