//! The drawing of a chart: axes, lines, signs and words, each at its place.

use super::path::{line, number, polyline, rectangle, sign};
use super::scale::Scale;
use super::{Line, Plan};
use crate::compose::formats::Formats;
use crate::compose::series::Seen;
use crate::source::{ChartForm, Period, Precision};
use crate::words::words;
use model::{ChartText, Mark, Point};

/// Size of the drawing; on a narrow screen one unit is less than a pixel.
const SIZE: (f64, f64) = (400.0, 250.0);
/// Room above for the unit, on the right for half a label, below for the periods.
const ROOM: (f64, f64, f64) = (34.0, 18.0, 28.0);
/// About how wide a letter of a label is.
const LETTER: f64 = 7.2;
/// How many periods are named at most.
const NAMED: usize = 6;
/// The part of its place that a bar takes.
const BAR: f64 = 0.6;

/// The parts of a drawing in the order in which they are drawn.
pub struct Drawing {
    /// Axes, lines and words.
    pub marks: Vec<Mark>,
    /// The values.
    pub points: Vec<Point>,
}

/// The drawing's `viewBox`.
pub fn view_box() -> String {
    format!("0 0 {} {}", number(SIZE.0), number(SIZE.1))
}

struct Frame<'a> {
    plan: &'a Plan<'a>,
    formats: &'a Formats,
    scale: Scale,
    left: f64,
}

impl Drawing {
    /// The drawing of a plan; none where a number cannot be written out.
    pub fn new(plan: &Plan<'_>, formats: &Formats) -> Option<Self> {
        let seen = plan.lines.iter().flat_map(|line| &line.seen);
        let scale = Scale::around(seen.map(Seen::height));
        let (labels, unit) = formats.axis(&scale.ticks, plan.unit, plan.unit_text.as_deref())?;
        let longest = labels.iter().map(|it| it.chars().count()).max();
        let frame = Frame {
            plan,
            formats,
            scale,
            left: longest.unwrap_or_default() as f64 * LETTER + 12.0,
        };
        let mut marks = frame.grid(&labels, unit);
        marks.extend(frame.periods());
        let mut points = Vec::new();
        for (place, each) in plan.lines.iter().enumerate() {
            if plan.form == ChartForm::Line {
                marks.extend(frame.line(place, each));
            }
            marks.extend(each.seen.iter().filter(|seen| seen.revised).map(|seen| {
                let (x, y) = frame.spot(seen);
                frame.words("chart-revised", (x + 6.0, y - 5.0), "r")
            }));
            if plan.lines.len() > 1 {
                marks.extend(frame.name(place, each));
            }
            points.extend(each.seen.iter().map(|seen| frame.point(place, each, seen)));
        }
        Some(Self { marks, points })
    }
}

impl Frame<'_> {
    fn right(&self) -> f64 {
        SIZE.0 - ROOM.1
    }

    fn bottom(&self) -> f64 {
        SIZE.1 - ROOM.2
    }

    fn x(&self, period: Period) -> f64 {
        let width = self.right() - self.left;
        match self.plan.form {
            ChartForm::Line => {
                // The first sign does not stand on the axis of values.
                let from = self.left + 10.0;
                from + self.plan.slots.moment(period) * (self.right() - from)
            }
            ChartForm::Bar => {
                let place = self.plan.slots.place(period).unwrap_or_default() as f64;
                let count = self.plan.slots.all().len() as f64;
                self.left + (place + 0.5) * width / count
            }
        }
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom() - self.scale.place(value) * (self.bottom() - ROOM.0)
    }

    fn spot(&self, seen: &Seen<'_>) -> (f64, f64) {
        (self.x(seen.period), self.y(seen.height()))
    }

    fn words(&self, class: &str, place: (f64, f64), text: &str) -> Mark {
        Mark {
            class: class.into(),
            path: None,
            text: Some(words_at(place, text)),
        }
    }

    /// The ticks of the values, and their unit above them.
    fn grid(&self, labels: &[String], unit: String) -> Vec<Mark> {
        let mut marks = vec![self.words("chart-unit", (0.0, 12.0), &unit)];
        for (tick, label) in self.scale.ticks.iter().zip(labels) {
            let y = self.y(*tick);
            marks.push(Mark {
                class: if *tick == 0.0 {
                    "chart-zero"
                } else {
                    "chart-grid"
                }
                .into(),
                path: Some(line((self.left, y), (SIZE.0, y))),
                text: None,
            });
            marks.push(self.words("chart-tick", (self.left - 6.0, y + 4.0), label));
        }
        marks
    }

    /// The names of some periods, the last among them, at equal distances.
    fn periods(&self) -> Vec<Mark> {
        let all = self.plan.slots.all();
        let every = all.len().div_ceil(NAMED).max(1);
        let named = all.iter().rev().step_by(every).rev();
        let marks = named.map(|period| {
            let text = match period {
                Period::Year(year) => year.to_string(),
                Period::Day(day) => day.year.to_string(),
            };
            self.words("chart-period", (self.x(*period), SIZE.1 - 8.0), &text)
        });
        marks.collect()
    }

    /// The line of a series, broken where a period has no value.
    fn line(&self, place: usize, line: &Line<'_>) -> Option<Mark> {
        let mut runs: Vec<Vec<(f64, f64)>> = Vec::new();
        let mut before = None;
        for seen in &line.seen {
            let slot = self.plan.slots.place(seen.period);
            let goes_on = slot
                .zip(before)
                .is_some_and(|(slot, before)| slot == before + 1);
            match runs.last_mut() {
                Some(run) if goes_on => run.push(self.spot(seen)),
                _ => runs.push(vec![self.spot(seen)]),
            }
            before = slot;
        }
        let path: String = runs
            .iter()
            .filter(|run| run.len() > 1)
            .map(|run| polyline(run))
            .collect();
        (!path.is_empty()).then(|| Mark {
            class: format!("chart-line chart-series-{}", place + 1),
            path: Some(path),
            text: None,
        })
    }

    /// The name of a series at its end, on the side where no other ends.
    fn name(&self, place: usize, line: &Line<'_>) -> Option<Mark> {
        let last = line.seen.last()?;
        let (x, y) = self.spot(last);
        let higher = self.plan.lines.iter().enumerate().any(|(other, line)| {
            let end = line.seen.last().map(|seen| self.spot(seen).1);
            other != place && end.is_some_and(|end| end > y || (end == y && other > place))
        });
        let y = if higher { y - 10.0 } else { y + 20.0 };
        Some(self.words("chart-name", (x + 6.0, y), &line.name))
    }

    fn point(&self, place: usize, line: &Line<'_>, seen: &Seen<'_>) -> Point {
        let (x, y) = self.spot(seen);
        let mut class = format!("chart-point chart-series-{}", place + 1);
        if seen.precision == Precision::Approximate {
            class.push_str(" chart-approximate");
        }
        let path = match self.plan.form {
            ChartForm::Line => sign(place, (x, y)),
            ChartForm::Bar => {
                class.push_str(" chart-bar");
                let count = self.plan.slots.all().len() as f64;
                let half = (self.right() - self.left) / count * BAR / 2.0;
                rectangle((x - half, y), (x + half, self.y(0.0)))
            }
        };
        let last = line.seen.last().is_some_and(|it| it.period == seen.period);
        if last && self.plan.lines.len() == 1 {
            class.push_str(" chart-last");
        }
        let wide = seen.value.chars().count() as f64 * LETTER / 2.0;
        if x + wide > SIZE.0 {
            class.push_str(" chart-value-end");
        } else if x - wide < 0.0 {
            class.push_str(" chart-value-start");
        }
        let below = self.plan.form == ChartForm::Bar && seen.height() < 0.0;
        let place = (x, if below { y + 18.0 } else { y - 12.0 });
        Point {
            class,
            path,
            spoken: self.spoken(line, seen),
            value: words_at(place, &seen.value),
        }
    }

    /// “Cloches coulées, 1995 : environ 12 cloches, valeur révisée”.
    fn spoken(&self, line: &Line<'_>, seen: &Seen<'_>) -> String {
        let words = words(self.plan.locale);
        let period = self.formats.period_in_words(Some(seen.period));
        let mut spoken = match self.plan.lines.len() {
            1 => String::new(),
            _ => format!("{}, ", line.name),
        };
        spoken.push_str(&format!("{period}{}{}", words.colon, seen.value));
        if seen.revised {
            spoken.push_str(&format!(", {}", words.revised));
        }
        spoken
    }
}

fn words_at((x, y): (f64, f64), text: &str) -> ChartText {
    ChartText {
        x: number(x),
        y: number(y),
        text: text.into(),
    }
}
