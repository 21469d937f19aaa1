//! Charts: the observations of figures as a drawing and as a table.

mod drawing;
mod path;
mod scale;
mod slots;
mod table;

use super::Composer;
use super::series::Seen;
use crate::source::{ChartForm, Figure, InBoth, Record, Unit};
use crate::words::words;
use crate::{Code, Problem};
use drawing::Drawing;
use model::{Chart, Locale};
use slots::Slots;

/// The values of one figure, under its name.
pub(super) struct Line<'a> {
    /// The figure's label.
    pub name: String,
    /// Its values, the oldest first.
    pub seen: Vec<Seen<'a>>,
}

/// What is drawn.
pub(super) struct Plan<'a> {
    locale: Locale,
    form: ChartForm,
    unit: Unit,
    unit_text: Option<String>,
    lines: Vec<Line<'a>>,
    slots: Slots,
}

impl Composer<'_> {
    /// The chart of one figure; none for a figure that was seen once.
    pub(super) fn chart_of_one(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<Option<Chart>, Problem> {
        if record.value.observations.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.chart(&[record], locale)?))
    }

    /// The chart of figures of one scope and unit, which the check makes sure of.
    pub(super) fn chart(
        &self,
        records: &[&Record<Figure>],
        locale: Locale,
    ) -> Result<Chart, Problem> {
        let lines = records.iter().map(|record| {
            Ok(Line {
                name: self.plain(
                    record.value.text_locale(locale),
                    &record.value.text(locale).label,
                ),
                seen: self.series(record, locale)?,
            })
        });
        let lines = lines.collect::<Result<Vec<_>, Problem>>()?;
        let first = records.first().map(|record| &record.value);
        let text_locale = first.map_or(locale, |it| it.text_locale(locale));
        let unit_text = first.and_then(|it| it.text(locale).unit_text.as_deref());
        let periods = lines.iter().flat_map(|line| &line.seen);
        let plan = Plan {
            locale,
            // Bars of several series would stand for a comparison that lines make as well.
            form: match first {
                Some(figure) if lines.len() == 1 => figure.chart,
                _ => ChartForm::Line,
            },
            unit: first.map_or(Unit::Count, |it| it.unit),
            unit_text: self.plain_option(text_locale, unit_text),
            slots: Slots::of(periods.map(|seen| seen.period)),
            lines,
        };
        let formats = self.formats.get(locale);
        let drawing = Drawing::new(&plan, formats).ok_or_else(|| {
            let file = records.first().map_or("", |record| &record.file);
            let expected = "numbers that can be written out";
            Problem::new(
                Code::FigureValue,
                file,
                "observations",
                expected,
                "one that cannot",
            )
        })?;
        let (columns, rows) = table::table(&plan, formats);
        Ok(Chart {
            title: title(&plan, formats),
            view_box: drawing::view_box(),
            marks: drawing.marks,
            points: drawing.points,
            legend: legend(&plan),
            columns,
            rows,
        })
    }
}

/// “Cloches coulées, 1992 à 1998”.
fn title(plan: &Plan<'_>, formats: &super::formats::Formats) -> String {
    let names: Vec<_> = plan.lines.iter().map(|line| line.name.as_str()).collect();
    let period = |period: Option<&_>| formats.period_in_words(period.copied());
    let all = plan.slots.all();
    let (first, last) = (period(all.first()), period(all.last()));
    let until = words(plan.locale).until;
    format!("{}, {first}{until}{last}", names.join(", "))
}

/// What the signs that occur mean.
fn legend(plan: &Plan<'_>) -> Vec<String> {
    let words = words(plan.locale);
    let any = |holds: fn(&Seen<'_>) -> bool| plan.lines.iter().flat_map(|it| &it.seen).any(holds);
    let approximate = any(|seen| seen.precision == crate::source::Precision::Approximate);
    let gap = plan
        .lines
        .iter()
        .any(|line| line.seen.len() < plan.slots.all().len());
    [
        (approximate, words.hollow_sign),
        (any(|seen| seen.revised), words.revised_sign),
        (gap, words.gap_sign),
    ]
    .into_iter()
    .filter(|(occurs, _)| *occurs)
    .map(|(_, text)| text.to_owned())
    .collect()
}
