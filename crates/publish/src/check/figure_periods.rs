//! A figure's period is known and past; where a document gives none, readers are told.

use crate::source::{Content, Day, Figure, InBoth, Period, Record};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, date: Day, problems: &mut Vec<Problem>) {
    for (_, record) in content.figures.iter() {
        match record.value.period {
            Some(period) if begin(period) > date => problems.push(
                Problem::new(
                    Code::FigurePeriodFuture,
                    &record.file,
                    "period",
                    format!("a period that has begun by {date}"),
                    format!("one that begins on {}", begin(period)),
                )
                .with_help("correct the period; the site states no forecasts"),
            ),
            Some(_) => {}
            None => unexplained(content, record, problems),
        }
    }
}

fn begin(period: Period) -> Day {
    match period {
        Period::Year(year) => Day {
            month: 1,
            day: 1,
            ..Day::end_of(i32::from(year))
        },
        Period::Day(day) => day,
    }
}

fn unexplained(content: &Content, record: &Record<Figure>, problems: &mut Vec<Problem>) {
    let scope = content.scopes.get(&record.value.scope);
    for locale in Locale::ALL {
        let own = &record.value.text(locale).note;
        let of_scope = scope.and_then(|it| it.value.text(locale).note.as_ref());
        if own.is_none() && of_scope.is_none() {
            let path = format!("{}.note", locale.lang());
            let expected = "a note here or with the scope, because the figure has no period";
            problems.push(
                Problem::new(
                    Code::PeriodUnexplained,
                    &record.file,
                    path,
                    expected,
                    "none",
                )
                .with_help("say what the document does say of the time")
                .as_warning(),
            );
        }
    }
}
