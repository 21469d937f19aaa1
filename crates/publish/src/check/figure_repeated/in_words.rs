//! Numbers written in words: `une trentaine`, `forty per cent`, `deux tiers de`.

use super::number_word::{Word, meaning};
use super::numeral::{Kind, Numeral, is_space, unit_after};
use super::said::Said;
use std::ops::Range;

/// What follows a part of a whole.
const OF: &[&str] = &["of", "the", "de", "des", "du", "d"];

/// Every number that `text` says in words, but for a lone one.
pub fn numerals(text: &str) -> Vec<Numeral<'_>> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = word_from(text, from) {
        from = end;
        let Some(first) = meaning(&text[start..end]) else {
            continue;
        };
        if goes_on(&text[..start]) {
            continue;
        }
        all.extend(match (Said::default().and(first), first) {
            (Some(said), _) => {
                let (said, end) = said_at(text, end, said);
                from = end;
                match joined(text, end) {
                    Some((it, next_end)) if matches!(it, Word::Part(_)) => {
                        from = next_end;
                        part(text, start..next_end, said.value(), it)
                    }
                    _ => whole(text, start..end, said),
                }
            }
            // Half of a whole need not be one half.
            (None, Word::Part(2.0)) => part(text, start..end, 1.0, first),
            (None, _) => None,
        });
    }
    all
}

/// The number that `said` begins, whose words end at `end`, with the end of all of it.
fn said_at(text: &str, end: usize, said: Said) -> (Said, usize) {
    let next = match joined(text, end) {
        Some(it) => Some(it),
        // Vingt et un; a hundred and ten.
        None if said.value() >= 20.0 => {
            let and = joined_word(text, end).filter(|it| matches!(&text[it.clone()], "et" | "and"));
            and.and_then(|it| joined(text, it.end))
        }
        None => None,
    };
    match next.and_then(|(word, end)| Some((said.and(word)?, end))) {
        Some((said, end)) => said_at(text, end, said),
        None => (said, end),
    }
}

/// A number without its unit, at `range` of `text`.
fn whole(text: &str, range: Range<usize>, said: Said) -> Option<Numeral<'_>> {
    let rest = &text[range.end..];
    let is_compound = rest.starts_with('-') && rest[1..].starts_with(char::is_alphabetic);
    let value = said.value();
    if value < 2.0 || is_compound {
        return None;
    }
    let (kind, after) = unit_after(rest);
    Some(Numeral {
        words: &text[range.start..text.len() - after.len()],
        readings: vec![value],
        kind,
        is_scaled: said.is_scaled(),
        // A thousand is as often a manner of speaking.
        is_year_like: (1500.0..2200.0).contains(&value) || value == 1000.0,
        after,
    })
}

/// A part of a whole, where it is said of what.
fn part(text: &str, range: Range<usize>, parts: f64, word: Word) -> Option<Numeral<'_>> {
    let Word::Part(of) = word else { return None };
    let after = &text[range.end..];
    let next = joined_word(text, range.end)?;
    let percent = parts / of * 100.0;
    (parts <= of && OF.contains(&&text[next])).then(|| Numeral {
        words: &text[range],
        readings: vec![percent, percent.round(), (percent * 10.0).round() / 10.0],
        kind: Kind::Percent,
        is_scaled: false,
        is_year_like: false,
        after,
    })
}

/// Whether a word goes on what stands before it: `mi-trente`, `pour cent`, `4 millions`.
fn goes_on(before: &str) -> bool {
    let words = before.trim_end_matches(is_space);
    let in_digits = words.ends_with(|it: char| it.is_ascii_digit());
    before.ends_with('-') || in_digits || words.ends_with("pour") || words.ends_with("per")
}

/// Where the first word at or after `from` stands.
fn word_from(text: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + text[from..].find(char::is_alphabetic)?;
    Some((start, start + length(&text[start..])))
}

/// Where the next word stands, with a space or a hyphen before it and nothing else.
fn joined_word(text: &str, end: usize) -> Option<Range<usize>> {
    let joint = text[end..].chars().next()?;
    let start = end + joint.len_utf8();
    let length = length(&text[start..]);
    ((is_space(joint) || joint == '-') && length > 0).then(|| start..start + length)
}

/// The next word, joined in that way, as part of a number, with its end.
fn joined(text: &str, end: usize) -> Option<(Word, usize)> {
    let word = joined_word(text, end)?;
    Some((meaning(&text[word.clone()])?, word.end))
}

fn length(text: &str) -> usize {
    text.find(|it: char| !it.is_alphabetic())
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, f64, Kind)> {
        let all = numerals(text).into_iter();
        all.map(|it| (it.words, it.readings[0], it.kind)).collect()
    }

    /// Each way of saying a number in either language is read as what it means.
    #[test]
    fn words_are_read_as_numbers() {
        use Kind::{Money, Number, Percent};
        for (text, words, value, kind) in [
            (
                "réunit une centaine d’entreprises",
                "une centaine",
                100.0,
                Number,
            ),
            ("Une trentaine d’ateliers", "Une trentaine", 30.0, Number),
            ("about thirty companies", "thirty", 30.0, Number),
            ("about a hundred companies", "a hundred", 100.0, Number),
            ("two dozen bells", "two dozen", 24.0, Number),
            (
                "quatre mille cinq cents entreprises",
                "quatre mille cinq cents",
                4500.0,
                Number,
            ),
            (
                "four thousand five hundred",
                "four thousand five hundred",
                4500.0,
                Number,
            ),
            ("seize mille", "seize mille", 16000.0, Number),
            (
                "quatre-vingt-dix-sept",
                "quatre-vingt-dix-sept",
                97.0,
                Number,
            ),
            ("soixante et onze", "soixante et onze", 71.0, Number),
            ("a hundred and ten", "a hundred and ten", 110.0, Number),
            (
                "deux milliards six cents millions d’euros",
                "deux milliards six cents millions d’euros",
                2.6e9,
                Money,
            ),
            (
                "quarante pour cent du total",
                "quarante pour cent",
                40.0,
                Percent,
            ),
            ("forty per cent", "forty per cent", 40.0, Percent),
            ("two fifths of the turnover", "two fifths", 40.0, Percent),
            ("la moitié des phares", "moitié", 50.0, Percent),
            ("un quart de l’ensemble", "un quart", 25.0, Percent),
        ] {
            assert_eq!(read(text), [(words, value, kind)], "{text}");
        }
    }

    /// Two numbers that follow each other are two.
    #[test]
    fn numbers_end_where_the_next_begins() {
        let values = |text| read(text).iter().map(|it| it.1).collect::<Vec<_>>();
        assert_eq!(values("ten, twelve and thirty bells"), [10.0, 12.0, 30.0]);
        assert_eq!(values("trois ou quatre"), [3.0, 4.0]);
        assert_eq!(values("twenty thirty"), [20.0, 30.0]);
    }

    /// What only looks like a number is none: an article, names, compounds, plurals without a number.
    #[test]
    fn other_words_are_no_numbers() {
        for text in [
            "une entreprise",
            "one of them",
            "des centaines de phares",
            "Les Trois-Feux",
            "a three-year plan",
            "a third party",
            "le tiers-lieu",
            "40 pour cent",
            "per cent of it",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
