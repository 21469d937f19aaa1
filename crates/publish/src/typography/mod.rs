//! Spaces, apostrophes, quotation marks, dashes and dots as each language sets them (French by the
//! rules of the Imprimerie nationale). Setting a text twice changes nothing more.

mod dash;
mod glue;
mod space;
mod token;

pub use token::address_at;

use model::Locale;
use space::{NO_BREAK, is_space};

/// How much of what was set the next sign can ask for: the longest abbreviation and then some.
const REMEMBERED: usize = 24;

/// A text set as `locale` sets it.
pub fn set(locale: Locale, text: &str) -> String {
    Typesetter::new(locale).set(text)
}

/// Sets the runs of a block one after the other, so that a mark at the end of one run knows what
/// stood before it.
#[derive(Clone, Debug)]
pub struct Typesetter {
    locale: Locale,
    /// The end of what stands in the block already.
    before: Vec<char>,
    /// Whether a dash has opened an aside that none has closed.
    in_aside: bool,
    is_record: bool,
}

impl Typesetter {
    /// For the beginning of a block.
    pub const fn new(locale: Locale) -> Self {
        Self {
            locale,
            before: Vec::new(),
            in_aside: false,
            is_record: false,
        }
    }

    /// For a quotation of record, in which nothing is touched.
    pub const fn of_record(locale: Locale) -> Self {
        let mut record = Self::new(locale);
        record.is_record = true;
        record
    }

    /// Goes on in another language, as for words of it inside a sentence.
    #[must_use]
    pub fn with_locale(&self, locale: Locale) -> Self {
        Self {
            locale,
            ..self.clone()
        }
    }

    /// Takes note of what stands between two runs without being set here.
    pub fn note(&mut self, set_elsewhere: &str) {
        self.before.extend(set_elsewhere.chars());
        let surplus = self.before.len().saturating_sub(REMEMBERED);
        self.before.drain(..surplus);
    }

    /// The next run.
    pub fn set(&mut self, run: &str) -> String {
        if self.is_record {
            return run.into();
        }
        let letters: Vec<char> = run.chars().collect();
        let mut result = String::with_capacity(run.len() + 8);
        let mut rest = letters.as_slice();
        while let Some(&letter) = rest.first() {
            let (piece, taken) = self.next_piece(letter, rest);
            self.note(&piece);
            result.push_str(&piece);
            rest = &rest[taken..];
        }
        result
    }

    /// What the beginning of `rest` becomes, and how many of its letters that is.
    fn next_piece(&mut self, letter: char, rest: &[char]) -> (String, usize) {
        if let Some(length) = self.address(rest) {
            return (rest[..length].iter().collect(), length);
        }
        match letter {
            '\'' => (self.apostrophe(rest.get(1)).into(), 1),
            '"' => self.quotation_mark(rest),
            '.' if is_ellipsis(&self.before, rest) => ("…".into(), 3),
            '-' | '–' => (self.dash(letter, rest).into(), 1),
            letter if is_space(letter) => {
                let length = rest.iter().take_while(|it| is_space(**it)).count();
                let (space, after) = rest.split_at(length);
                let set = space::between(self.locale, &self.before, after, self.in_aside);
                (
                    set.map_or_else(|| space.iter().collect(), String::from),
                    length,
                )
            }
            '.' => {
                self.in_aside = false;
                (letter.into(), 1)
            }
            other => (other.into(), 1),
        }
    }

    /// The length of the address that begins here, if one does.
    fn address(&self, rest: &[char]) -> Option<usize> {
        self.opens().then(|| address_at(rest)).flatten()
    }

    fn opens(&self) -> bool {
        self.before
            .last()
            .is_none_or(|it| it.is_whitespace() || "([{—–-“‘«".contains(*it))
    }

    fn dash(&mut self, letter: char, rest: &[char]) -> char {
        if dash::is_between_spaces(&self.before, rest) {
            self.in_aside = !self.in_aside;
            '–'
        } else if dash::is_range(&self.before, rest) {
            '–'
        } else {
            letter
        }
    }

    fn apostrophe(&self, after: Option<&char>) -> char {
        let quotes = after.is_some_and(|it| it.is_alphabetic());
        if self.locale == Locale::En && self.opens() && quotes {
            '‘'
        } else {
            '’'
        }
    }

    /// Straight quotation marks: in French guillemets with the spaces they need.
    fn quotation_mark(&self, rest: &[char]) -> (String, usize) {
        let inside = rest.iter().skip(1).take_while(|it| is_space(**it)).count();
        let elided = self.locale == Locale::Fr && self.before.last() == Some(&'’');
        let may_open = (self.opens() || elided) && inside == 0 && rest.len() > 1;
        let opens = self.before.is_empty() || may_open;
        match (self.locale, opens) {
            (Locale::En, true) => ("“".into(), 1),
            (Locale::En, false) => ("”".into(), 1),
            (Locale::Fr, true) => (format!("«{NO_BREAK}"), 1 + inside),
            (Locale::Fr, false) => match self.before.last() {
                Some(&NO_BREAK | '-' | '–') => ("»".into(), 1),
                _ => (format!("{NO_BREAK}»"), 1),
            },
        }
    }
}

fn is_ellipsis(before: &[char], rest: &[char]) -> bool {
    let dots = rest.iter().take_while(|it| **it == '.').count();
    dots == 3 && before.last() != Some(&'.')
}

#[cfg(test)]
mod tests;
