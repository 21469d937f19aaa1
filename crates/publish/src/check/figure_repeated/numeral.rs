//! Numbers as French and English prose writes them: `4 500`, `4,500`, `2,6 milliards d’euros`,
//! `€2.6 billion`, `40 %`. What may be read in two ways has both readings.

use super::digits::Digits;

/// What a number is followed or led by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing that makes it an amount or a share.
    Number,
    /// Euros.
    Money,
    /// A per cent sign or its words.
    Percent,
}

/// A number in a text.
#[derive(Debug)]
pub struct Numeral<'a> {
    /// The number with its sign, scale and unit, as written.
    pub words: &'a str,
    /// What it may mean, its scale counted in.
    pub readings: Vec<f64>,
    /// What it is.
    pub kind: Kind,
    /// Whether it has a word for thousands, millions or more.
    pub is_scaled: bool,
    /// Whether it has the form of a year, or is a manner of speaking.
    pub is_year_like: bool,
    /// The text after it.
    pub after: &'a str,
}

const SCALES: &[(&str, f64)] = &[
    ("mille", 1e3),
    ("milliers", 1e3),
    ("thousand", 1e3),
    ("million", 1e6),
    ("millions", 1e6),
    ("milliard", 1e9),
    ("milliards", 1e9),
    ("billion", 1e9),
    ("billions", 1e9),
];

/// Scales that are only read beside a sign for euros.
const SHORT_SCALES: &[(&str, f64)] = &[
    ("k", 1e3),
    ("m", 1e6),
    ("md", 1e9),
    ("mds", 1e9),
    ("mrd", 1e9),
    ("bn", 1e9),
];

const EUROS: &[&str] = &[
    "€",
    "euros",
    "euro",
    "EUR",
    "d’euros",
    "d'euros",
    "d’euro",
    "d'euro",
    "of euros",
];

const PERCENT: &[&str] = &["%", "pour cent", "per cent", "percent", "p. 100"];

/// Every number of `text` in its order; not what is part of a word, a date in digits, an address or
/// a telephone number.
pub fn numerals(text: &str) -> Vec<Numeral<'_>> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(|it: char| it.is_ascii_digit()) {
        let start = from + start;
        let digits = Digits::at(&text[start..]);
        from = start + digits.length;
        let before = text[..start].chars().next_back();
        let after = &text[from..];
        let led = before.is_some_and(|it| it.is_alphanumeric() || "-–/_@#.,:".contains(it));
        let part_of_more = after.starts_with(['-', '–', '/', ':', '_', '@'])
            && after.chars().nth(1).is_some_and(char::is_alphanumeric);
        if !led && !part_of_more {
            all.extend(numeral(text, start, digits));
        }
    }
    all
}

fn numeral<'a>(text: &'a str, start: usize, digits: Digits) -> Option<Numeral<'a>> {
    let euro_ahead = text[..start].ends_with('€');
    let start = if euro_ahead {
        start - '€'.len_utf8()
    } else {
        start
    };
    let number = start + digits.length + if euro_ahead { '€'.len_utf8() } else { 0 };
    let mut rest = &text[number..];
    let mut scale = None;
    if let Some((word, after)) = next_word(rest) {
        let named = |list: &[(&str, f64)], word: &str| {
            list.iter().find(|(name, _)| *name == word).map(|it| it.1)
        };
        let by_euro = euro_ahead || starts_with_any(after, EUROS).is_some();
        let short = || named(SHORT_SCALES, &word.to_lowercase()).filter(|_| by_euro);
        scale = named(SCALES, &word.to_lowercase()).or_else(short);
        if scale.is_some() {
            rest = after;
        } else if rest.starts_with(char::is_alphabetic) && starts_with_any(rest, EUROS).is_none() {
            // The digits are the beginning of a word.
            return None;
        }
    }
    let (kind, after) = match unit_after(rest) {
        (Kind::Number | Kind::Percent, _) if euro_ahead => (Kind::Money, rest),
        (Kind::Percent, _) if scale.is_some() => (Kind::Number, rest),
        it => it,
    };
    let factor = scale.unwrap_or(1.0);
    Some(Numeral {
        words: &text[start..text.len() - after.len()],
        readings: digits.readings.iter().map(|it| it * factor).collect(),
        kind,
        is_scaled: scale.is_some(),
        is_year_like: digits.is_year_like && scale.is_none() && kind == Kind::Number,
        after,
    })
}

/// What the words after a number make of it, with the rest after them.
pub fn unit_after(rest: &str) -> (Kind, &str) {
    let kinds = [(PERCENT, Kind::Percent), (EUROS, Kind::Money)];
    let unit = kinds
        .into_iter()
        .find_map(|(words, kind)| Some((kind, starts_with_any(rest, words)?)));
    unit.unwrap_or((Kind::Number, rest))
}

/// The rest after one of `words`, a space or none before it, if one comes next.
fn starts_with_any<'a>(rest: &'a str, words: &[&str]) -> Option<&'a str> {
    let rest = rest.trim_start_matches(is_space);
    words.iter().find_map(|word| {
        let after = rest.strip_prefix(word)?;
        let whole = !word.ends_with(char::is_alphabetic) || !after.starts_with(char::is_alphabetic);
        whole.then_some(after)
    })
}

/// The next word, a space or none before it, with the rest after it.
fn next_word(rest: &str) -> Option<(&str, &str)> {
    let rest = rest.trim_start_matches(is_space);
    let end = rest
        .find(|it: char| !it.is_alphabetic())
        .unwrap_or(rest.len());
    (end > 0).then(|| rest.split_at(end))
}

pub const fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, Vec<f64>, Kind)> {
        let all = numerals(text).into_iter();
        all.map(|it| (it.words, it.readings, it.kind)).collect()
    }

    /// Each spelling of a number in either language is read as what it means.
    #[test]
    fn numbers_are_read_as_they_are_written() {
        use Kind::{Money, Number, Percent};
        for (text, words, value, kind) in [
            ("les 4 500 entreprises", "4 500", 4500.0, Number),
            ("les 4\u{202f}500", "4\u{202f}500", 4500.0, Number),
            ("the 4,500 businesses", "4,500", 4500.0, Number),
            ("4500.", "4500", 4500.0, Number),
            ("16.000", "16.000", 16000.0, Number),
            (
                "2,6 milliards d’euros.",
                "2,6 milliards d’euros",
                2.6e9,
                Money,
            ),
            ("€2.6 billion", "€2.6 billion", 2.6e9, Money),
            ("€2.6bn", "€2.6bn", 2.6e9, Money),
            ("2,6 Md€", "2,6 Md€", 2.6e9, Money),
            ("410 M€", "410 M€", 410e6, Money),
            ("410 millions", "410 millions", 410e6, Number),
            ("2 600 000 000 euros", "2 600 000 000 euros", 2.6e9, Money),
            ("40 %", "40 %", 40.0, Percent),
            ("(40%)", "40%", 40.0, Percent),
            ("40 pour cent", "40 pour cent", 40.0, Percent),
            ("40 per cent", "40 per cent", 40.0, Percent),
            ("16 mille", "16 mille", 16000.0, Number),
        ] {
            let all = read(text);
            assert_eq!(all.len(), 1, "{text}");
            assert_eq!((all[0].0, all[0].2), (words, kind), "{text}");
            assert!(
                all[0].1.iter().any(|it| (it - value).abs() < 1e-3),
                "{text}: {:?}",
                all[0].1
            );
        }
    }

    /// What only looks like a number is none: dates in digits, locators, names, addresses.
    #[test]
    fn other_digits_are_no_numbers() {
        for text in [
            "L13",
            "2024-05-30",
            "30/05/2024",
            "10:30",
            "a@4500",
            "3D",
            "v4500",
            "2011–2023",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
