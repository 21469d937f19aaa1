//! French punctuation has its spaces, and English punctuation has none of them. Typography sets the
//! kind of a space; whether there is one is the editor's.

use super::texts::{Prose, Run, Texts};
use crate::source::Content;
use crate::typography::address_at;
use crate::{Code, Problem};
use model::Locale;

/// A place where a space lacks or is too much, with the word around it as found and as it should be.
struct Fault {
    locale: Locale,
    found: String,
    right: String,
}

pub fn check(_: &Content, texts: &Texts<'_>, problems: &mut Vec<Problem>) {
    for prose in &texts.prose {
        let faults: Vec<_> = prose.paragraphs.iter().flat_map(|it| faults(it)).collect();
        for locale in Locale::ALL {
            let own: Vec<_> = faults.iter().filter(|it| it.locale == locale).collect();
            problems.extend(
                own.first()
                    .map(|first| problem(prose, first, own.len() - 1)),
            );
        }
    }
}

fn problem(prose: &Prose<'_>, first: &Fault, others: usize) -> Problem {
    let (code, help) = match first.locale {
        Locale::Fr => (
            Code::FrenchSpacing,
            "type an ordinary space: its kind is set for you",
        ),
        Locale::En => (
            Code::EnglishSpacing,
            "English has no space before these signs, and no guillemets",
        ),
    };
    let found = match others {
        0 => format!("`{}`", first.found),
        1 => format!("`{}`, and one more place in this text", first.found),
        _ => format!("`{}`, and {others} more places in this text", first.found),
    };
    Problem::new(
        code,
        prose.file,
        &prose.path,
        format!("`{}`", first.right),
        found,
    )
    .with_help(help)
    .as_warning()
}

/// The signs around which a space may lack or be too much.
const SIGNS: &[char] = &[';', ':', '!', '?', '%', '€', '«', '»'];

fn faults(paragraph: &[Run]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let has_sign = |run: &Run| matches!(run, Run::Words(_, words) if words.contains(SIGNS));
    if !paragraph.iter().any(has_sign) {
        return faults;
    }
    let mut before: Vec<char> = Vec::new();
    for run in paragraph {
        match run {
            Run::Figure => before.push('0'),
            Run::Break => before.push(' '),
            Run::Words(locale, words) => {
                let letters: Vec<char> = words.chars().collect();
                let mut at = 0;
                while at < letters.len() {
                    let starts = before.last().is_none_or(|it| !it.is_alphanumeric());
                    if let Some(length) = starts.then(|| address_at(&letters[at..])).flatten() {
                        before.extend(&letters[at..at + length]);
                        at += length;
                        continue;
                    }
                    if let Some(right) = corrected(*locale, &before, &letters[at..]) {
                        let found = word_around(&before, &letters[at..]);
                        faults.push(Fault {
                            locale: *locale,
                            found,
                            right,
                        });
                    }
                    before.push(letters[at]);
                    at += 1;
                }
            }
        }
    }
    faults
}

/// The word around the sign at the beginning of `rest` with the space that it should have, or
/// without the one that it should not; none where it is right.
fn corrected(locale: Locale, before: &[char], rest: &[char]) -> Option<String> {
    let (sign, next) = (*rest.first()?, rest.get(1));
    let last = *before.last()?;
    let after_word = last.is_alphanumeric() || ")]»”’…%€".contains(last);
    let ends = next.is_none_or(|it| !it.is_alphanumeric() && *it != '/');
    let (head, tail) = (head_of(before), tail_of(rest));
    match (locale, sign) {
        (Locale::Fr, ';' | '!' | '?') if after_word && ends => Some(format!("{head} {tail}")),
        (Locale::Fr, ':') if after_word && ends => Some(format!("{head} {tail}")),
        (Locale::Fr, '»') if !last.is_whitespace() => Some(format!("{head} {tail}")),
        (Locale::Fr, '%' | '€') if last.is_ascii_digit() => Some(format!("{head} {tail}")),
        (Locale::Fr, '«') if next.is_some_and(|it| !it.is_whitespace()) => {
            let inside: String = tail.chars().skip(1).collect();
            Some(format!("« {inside}"))
        }
        (Locale::En, ';' | ':' | '!' | '?' | '%') if last.is_whitespace() && ends => {
            let word = before.iter().rev().skip_while(|it| it.is_whitespace());
            let word: Vec<char> = word.copied().collect();
            let follows_word = word.first().is_some_and(|it| match sign {
                '%' => it.is_ascii_digit(),
                _ => it.is_alphanumeric() || ")]”’".contains(*it),
            });
            let word: Vec<char> = word.into_iter().rev().collect();
            follows_word.then(|| format!("{}{tail}", head_of(&word)))
        }
        (Locale::En, '«' | '»') => Some("“…” or ‘…’".into()),
        _ => None,
    }
}

fn word_around(before: &[char], rest: &[char]) -> String {
    let spaces = before
        .iter()
        .rev()
        .take_while(|it| it.is_whitespace())
        .count();
    let head = head_of(&before[..before.len() - spaces]);
    let gap: String = before[before.len() - spaces..].iter().collect();
    format!("{head}{gap}{}", tail_of(rest))
}

fn head_of(before: &[char]) -> String {
    let start = before.iter().rposition(|it| it.is_whitespace());
    before[start.map_or(0, |at| at + 1)..].iter().collect()
}

fn tail_of(rest: &[char]) -> String {
    rest.iter().take_while(|it| !it.is_whitespace()).collect()
}
