//! Words that stay on one line: a number with its unit, a day with its month, a title with its name.

use super::space::is_space;
use model::Locale;

/// Before a name.
const TITLES_FR: &[&str] = &[
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Pr", "Me",
];
const TITLES_EN: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.",
];

/// Before a number.
const MARKS_FR: &[&str] = &[
    "n°", "N°", "nº", "§", "p.", "pp.", "art.", "chap.", "fig.", "t.", "vol.",
];
const MARKS_EN: &[&str] = &[
    "No.", "no.", "Nos.", "nos.", "§", "p.", "pp.", "art.", "ch.", "fig.", "vol.",
];

const MONTHS_FR: &[&str] = &[
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// After a number; words of up to [`SHORT`] letters need no entry.
const UNITS_FR: &[&str] = &[
    "million",
    "millions",
    "milliard",
    "milliards",
    "pour",
    "hectares",
    "heures",
];
const UNITS_EN: &[&str] = &["million", "billion", "thousand", "per", "hectares"];

/// Up to how many letters a noun is so short that it is not left alone on the next line.
const SHORT: usize = 5;

/// Short words that are no nouns: a number before them can do without them.
const NO_NOUNS: &[&str] = &[
    "a", "à", "au", "aux", "car", "ce", "ces", "dans", "de", "des", "dont", "du", "en", "est",
    "et", "il", "ils", "elle", "la", "le", "les", "lors", "mais", "ne", "on", "ont", "or", "ou",
    "où", "par", "pas", "plus", "pour", "puis", "qu", "que", "qui", "sa", "sans", "se", "ses",
    "si", "son", "sont", "sous", "sur", "très", "un", "une", "vers", "y", "an", "and", "are", "as",
    "at", "but", "by", "can", "for", "from", "had", "has", "have", "he", "if", "in", "into", "is",
    "it", "its", "may", "not", "of", "off", "only", "out", "over", "she", "so", "than", "that",
    "the", "their", "then", "there", "they", "this", "to", "was", "we", "were", "when", "which",
    "who", "will", "with",
];

/// Whether the word at the end of `before` and the one at the beginning of `after` stay together.
pub fn holds_together(locale: Locale, before: &[char], after: &[char]) -> bool {
    let ends_word = |it: &char| is_space(*it) || "([«“‘".contains(*it);
    let start = before.iter().rposition(ends_word).map_or(0, |at| at + 1);
    let word: String = before[start..].iter().collect();
    let next: String = after.iter().take_while(|it| it.is_alphabetic()).collect();
    let (titles, marks, months, units) = match locale {
        Locale::Fr => (TITLES_FR, MARKS_FR, MONTHS_FR, UNITS_FR),
        Locale::En => (TITLES_EN, MARKS_EN, MONTHS_EN, UNITS_EN),
    };
    let follows = |wanted: fn(&char) -> bool| after.first().is_some_and(wanted);
    let is = |list: &[&str], word: &str| list.contains(&word);
    if is(titles, &word) {
        return follows(|it| it.is_uppercase());
    }
    if is(marks, &word) {
        return follows(|it| it.is_ascii_digit());
    }
    if is_day(&word) && is(months, &next) {
        return true;
    }
    let letters = next.chars().count();
    let is_elided = matches!(after.get(letters), Some('\'' | '’'));
    let is_noun = !is_elided && !is(NO_NOUNS, &next.to_lowercase());
    let short = is_noun && (1..=SHORT).contains(&letters);
    is_number(&word) && !is_year(&word) && (short || is(units, &next))
}

fn is_day(word: &str) -> bool {
    let number = word.strip_suffix("er").unwrap_or(word);
    number.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

fn is_number(word: &str) -> bool {
    let digits = word.trim_start_matches(['€', '£', '$', '+']);
    digits.starts_with(|it: char| it.is_ascii_digit())
        && digits.ends_with(|it: char| it.is_ascii_digit())
        && digits
            .chars()
            .all(|it| it.is_ascii_digit() || ".,".contains(it))
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse()
            .is_ok_and(|year: u16| (1000..=2199).contains(&year))
}
