//! Spaces, apostrophes and quotation marks as each language sets them.

use model::Locale;

const THIN: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

/// A text set as `locale` sets it.
pub fn set(locale: Locale, text: &str) -> String {
    Typesetter::new(locale).set(text)
}

/// Sets the runs of a block one after the other, so that a mark at the end of one run knows what
/// stood before it.
#[derive(Debug)]
pub struct Typesetter {
    locale: Locale,
    before: Option<char>,
}

impl Typesetter {
    /// For the beginning of a block.
    pub const fn new(locale: Locale) -> Self {
        Self {
            locale,
            before: None,
        }
    }

    /// Goes on in another language, as for words of it inside a sentence.
    pub const fn with_locale(&self, locale: Locale) -> Self {
        Self {
            locale,
            before: self.before,
        }
    }

    /// Takes note of what stands between two runs without being set here.
    pub const fn note(&mut self, last: char) {
        self.before = Some(last);
    }

    /// The next run.
    pub fn set(&mut self, run: &str) -> String {
        let mut letters = run.chars().peekable();
        let mut result = String::with_capacity(run.len() + 8);
        while let Some(letter) = letters.next() {
            let letter = match letter {
                '\'' => self.apostrophe(),
                '"' => self.quotation_mark(&mut result),
                ' ' | NO_BREAK | THIN if self.locale == Locale::Fr => {
                    french_space(letter, self.before, letters.peek().copied())
                }
                other => other,
            };
            result.push(letter);
            self.before = Some(letter);
        }
        result
    }

    fn opens(&self) -> bool {
        self.before
            .is_none_or(|it| it.is_whitespace() || "([{—–-“‘«".contains(it))
    }

    fn apostrophe(&self) -> char {
        match self.locale {
            Locale::En if self.opens() => '‘',
            _ => '’',
        }
    }

    /// Straight quotation marks: in French guillemets with the spaces they need.
    fn quotation_mark(&self, result: &mut String) -> char {
        match (self.locale, self.opens()) {
            (Locale::En, true) => '“',
            (Locale::En, false) => '”',
            (Locale::Fr, true) => {
                result.push('«');
                THIN
            }
            (Locale::Fr, false) => {
                result.push(THIN);
                '»'
            }
        }
    }
}

fn french_space(space: char, before: Option<char>, after: Option<char>) -> char {
    match (before, after) {
        (Some('«'), _) | (_, Some(';' | '!' | '?' | '»' | '%' | '€')) => THIN,
        (_, Some(':')) => NO_BREAK,
        _ => space,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// French spacing, code point by code point; nothing is put where the editor wrote no space.
    #[test]
    fn french_is_set_with_its_spaces() {
        for (written, set_text) in [
            ("Vraiment ?", "Vraiment\u{202f}?"),
            ("Oui ! Non ; bien", "Oui\u{202f}! Non\u{202f}; bien"),
            ("Source : Francéclat", "Source\u{a0}: Francéclat"),
            ("« grappes »", "«\u{202f}grappes\u{202f}»"),
            ("l'horlogerie", "l’horlogerie"),
            ("l’horlogerie", "l’horlogerie"),
            ("40 % de 2 €", "40\u{202f}% de 2\u{202f}€"),
            ("à 10:30", "à 10:30"),
            ("https://example.org/?a", "https://example.org/?a"),
            ("dit \"mot\" ici", "dit «\u{202f}mot\u{202f}» ici"),
            ("déjà\u{a0}?", "déjà\u{202f}?"),
            ("", ""),
        ] {
            assert_eq!(set(Locale::Fr, written), set_text);
        }
    }

    /// English gets curly marks that open and close on the right side.
    #[test]
    fn english_is_set_with_curly_marks() {
        for (written, set_text) in [
            ("France's watchmakers", "France’s watchmakers"),
            ("the members' interests", "the members’ interests"),
            ("\"kick-off\" (\"day\")", "“kick-off” (“day”)"),
            ("a 'quoted' word", "a ‘quoted’ word"),
            ("Why? Because: 40%", "Why? Because: 40%"),
        ] {
            assert_eq!(set(Locale::En, written), set_text);
        }
    }

    /// Setting a text twice changes nothing more.
    #[test]
    fn a_text_that_is_set_stays() {
        for (locale, text) in [
            (Locale::Fr, "« l'été » : \"oui\" !"),
            (Locale::En, "\"it's\""),
        ] {
            let once = set(locale, text);
            assert_eq!(set(locale, &once), once);
        }
    }

    /// A mark that opens a run knows what the run before ended with.
    #[test]
    fn runs_go_on() {
        let mut typesetter = Typesetter::new(Locale::En);
        assert_eq!(typesetter.set("the "), "the ");
        assert_eq!(typesetter.set("Union"), "Union");
        assert_eq!(typesetter.set("'s view"), "’s view");
    }
}
