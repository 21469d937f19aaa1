//! A key figure is written once: where a text says its number, in digits or in words, it has to
//! refer to the figure.

mod digits;
mod in_words;
mod number_word;
mod numeral;
mod said;

use super::texts::{Prose, Run, Texts};
use crate::source::{Content, Figure, InBoth, Unit};
use crate::{Code, Problem};
use model::Locale;
use numeral::{Kind, Numeral, numerals};
use rayon::prelude::*;
use std::borrow::Cow;

/// From what value on a count is told from other numbers by itself.
const TELLING: f64 = 1000.0;

/// Between how many words after a number the thing counted is looked for.
const REACH: usize = 3;

pub fn check(content: &Content, texts: &Texts<'_>, problems: &mut Vec<Problem>) {
    let figures: Vec<_> = content.figures.iter().map(|(_, it)| &it.value).collect();
    let found = texts.prose.par_iter().flat_map_iter(|prose| {
        let mut problems = Vec::new();
        for paragraph in &prose.paragraphs {
            let words = joined(paragraph);
            let words = without_quotations(&words);
            let numerals = numerals(&words).into_iter();
            for numeral in numerals.chain(in_words::numerals(&words)) {
                let figure = figures.iter().find(|it| says(&numeral, it));
                problems.extend(figure.map(|it| problem(prose, &numeral, it)));
            }
        }
        problems
    });
    problems.par_extend(found);
}

fn problem(prose: &Prose<'_>, numeral: &Numeral<'_>, figure: &Figure) -> Problem {
    let id = &figure.id;
    let expected = format!("the number of the key figure `{id}` written nowhere but in its file");
    let help = format!("write [](figure:{id}): value, unit and “about” are put in for you");
    let found = format!("`{}`", numeral.words);
    Problem::new(
        Code::FigureRepeated,
        prose.file,
        &prose.path,
        expected,
        found,
    )
    .with_help(help)
}

fn joined(paragraph: &[Run]) -> Cow<'_, str> {
    if let [Run::Words(_, text)] = paragraph {
        return text.into();
    }
    let words = paragraph.iter().map(|run| match run {
        Run::Words(_, text) => text.as_str(),
        Run::Figure => "\u{fffc}",
        Run::Break => "\n",
    });
    words.collect()
}

/// The text with what stands in quotation marks replaced: a quotation says what its document says.
fn without_quotations(text: &str) -> Cow<'_, str> {
    if !text.contains(['«', '“', '"', '‘']) {
        return text.into();
    }
    let mut result = String::with_capacity(text.len());
    let mut closing = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_apostrophe = letter == '’' && letters.peek().is_some_and(|it| it.is_alphabetic());
        if closing == Some(letter) && !is_apostrophe {
            closing = None;
            result.push('\u{fffc}');
        } else if closing.is_none() {
            closing = match letter {
                '«' => Some('»'),
                '“' => Some('”'),
                '"' => Some('"'),
                '‘' => Some('’'),
                _ => None,
            };
            result.push(if closing.is_some() {
                '\u{fffc}'
            } else {
                letter
            });
        }
    }
    result.into()
}

/// Whether a numeral says the value of a figure.
fn says(numeral: &Numeral<'_>, figure: &Figure) -> bool {
    let Some(value) = figure.value.as_f64().filter(|value| *value > 0.0) else {
        return false;
    };
    let equals = |read: &f64| (read - value).abs() <= value * 1e-9;
    if !numeral.readings.iter().any(equals) {
        return false;
    }
    match figure.unit {
        Unit::Percent => numeral.kind == Kind::Percent,
        Unit::Euro => match numeral.kind {
            Kind::Money => true,
            Kind::Number => numeral.is_scaled || value >= 10.0 * TELLING,
            Kind::Percent => false,
        },
        Unit::Count => {
            let tells = value >= TELLING && !numeral.is_year_like;
            numeral.kind == Kind::Number && (tells || counts_the_same(numeral, figure))
        }
    }
}

/// Whether the words after a number name what the figure counts, in either language.
fn counts_the_same(numeral: &Numeral<'_>, figure: &Figure) -> bool {
    let sentence = numeral
        .after
        .split(['.', ',', ';', ':', '(', ')', '\u{fffc}']);
    let next = sentence.into_iter().next().unwrap_or_default();
    let mut next = next
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .take(REACH);
    let counted =
        Locale::ALL.map(|locale| figure.text(locale).unit_text.as_deref().unwrap_or_default());
    let counted = counted.map(|it| {
        it.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_lowercase()
    });
    next.any(|word| counted.contains(&word.to_lowercase()))
}
