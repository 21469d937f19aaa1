//! Each rule of each language, code point by code point.

use super::*;
use proptest::prelude::*;

const N: &str = "\u{a0}";
const T: &str = "\u{202f}";

/// Sets `written` and compares; in `expected`, `_` is a no-break space and `^` a narrow one.
fn holds(locale: Locale, table: &[(&str, &str)]) {
    for (written, expected) in table {
        let expected = expected.replace('_', N).replace('^', T);
        assert_eq!(set(locale, written), expected, "{written}");
    }
}

/// French spaces before and inside punctuation; where the editor wrote none, none is put.
#[test]
fn french_punctuation_has_its_spaces() {
    holds(
        Locale::Fr,
        &[
            ("Vraiment ?", "Vraiment^?"),
            ("Oui ! Non ; bien", "Oui^! Non^; bien"),
            ("Vraiment ?!", "Vraiment^?!"),
            ("Source : Francéclat", "Source_: Francéclat"),
            ("« grappes »", "«_grappes_»"),
            ("«\u{202f}grappes\u{202f}»", "«_grappes_»"),
            ("déjà\u{a0}?", "déjà^?"),
            ("déjà\u{2009};", "déjà^;"),
            ("deux  espaces  ?", "deux  espaces^?"),
            ("mot? mot: «mot»", "mot? mot: «mot»"),
            ("à 10:30", "à 10:30"),
            ("ÉCOLE, À PROPOS, ÇA", "ÉCOLE, À PROPOS, ÇA"),
            ("Union\u{a0}Française", "Union_Française"),
            ("", ""),
        ],
    );
}

/// Straight marks become the marks of French, with the spaces inside them.
#[test]
fn french_marks_are_curly_or_pointed() {
    holds(
        Locale::Fr,
        &[
            ("l'horlogerie d’art", "l’horlogerie d’art"),
            ("dit \"mot\" ici", "dit «_mot_» ici"),
            ("\"mot\"", "«_mot_»"),
            ("\" mot \"", "«_mot_»"),
            ("dit (\"mot\").", "dit («_mot_»)."),
            ("l'\"essai\"", "l’«_essai_»"),
            ("et ainsi...", "et ainsi…"),
            ("....", "...."),
        ],
    );
}

/// French numbers, units, days, titles and abbreviations stay on one line.
#[test]
fn french_words_hold_together() {
    holds(
        Locale::Fr,
        &[
            ("40 % de 2 €", "40^% de 2^€"),
            ("4 500 entreprises", "4^500 entreprises"),
            ("2 600 000 000 d'euros", "2^600^000^000 d’euros"),
            ("2,6 milliards d'euros", "2,6_milliards d’euros"),
            ("en 2011 450 ateliers", "en 2011 450 ateliers"),
            ("le 31 mai 2024", "le 31_mai 2024"),
            ("le 1er mai", "le 1er_mai"),
            ("en mai 2024", "en mai 2024"),
            ("32 mai", "32_mai"),
            ("M. Brun, Mme Brun, MM. Brun", "M._Brun, Mme_Brun, MM._Brun"),
            ("le point M. il", "le point M. il"),
            ("n° 4, p. 30, § 2", "n°_4, p._30, §_2"),
            ("au bas de la p. suivante", "au bas de la p. suivante"),
            ("12 km, 30 ans, 5 jours", "12_km, 30_ans, 5_jours"),
            ("en 2011 les ateliers", "en 2011 les ateliers"),
            ("2011 ans", "2011 ans"),
            ("30 et 40 pour cent", "30 et 40_pour cent"),
            ("06 42 93 30 40", "06 42 93 30 40"),
        ],
    );
}

/// A dash between spaces is an en dash that stays with its aside; ranges of years have one, too.
#[test]
fn french_dashes() {
    holds(
        Locale::Fr,
        &[
            ("le métier - un art - dure", "le métier –_un art_– dure"),
            ("le métier – un art – dure", "le métier –_un art_– dure"),
            ("un - deux. Trois - quatre", "un –_deux. Trois –_quatre"),
            ("de 2011-2023", "de 2011–2023"),
            ("10-15 %", "10–15^%"),
            ("la loi n° 2004-575", "la loi n°_2004-575"),
            ("article 10-15", "article 10-15"),
            ("le 2024-05-30", "le 2024-05-30"),
            ("savoir-faire", "savoir-faire"),
            ("- début", "- début"),
        ],
    );
}

/// English marks open and close on the right side.
#[test]
fn english_marks_are_curly() {
    holds(
        Locale::En,
        &[
            ("France's watchmakers", "France’s watchmakers"),
            ("the members' interests", "the members’ interests"),
            ("\"kick-off\" (\"day\")", "“kick-off” (“day”)"),
            ("a 'quoted' word", "a ‘quoted’ word"),
            ("the '90s", "the ’90s"),
            ("Why? Because: 40%", "Why? Because: 40%"),
            ("and so on...", "and so on…"),
        ],
    );
}

/// English words that stay on one line, and the English dash.
#[test]
fn english_words_hold_together() {
    holds(
        Locale::En,
        &[
            ("31 May 2024", "31_May 2024"),
            ("Mr Brun, Mrs Brun, Dr. Brun", "Mr_Brun, Mrs_Brun, Dr._Brun"),
            ("€2.6 billion and 12 km", "€2.6_billion and 12_km"),
            ("16,000 people", "16,000 people"),
            ("in 2011 the trades", "in 2011 the trades"),
            ("No. 4, p. 30, pp. 3", "No._4, p._30, pp._3"),
            ("No. It is", "No. It is"),
            ("a craft - an art - lasts", "a craft_– an art_– lasts"),
            ("2011-2023", "2011–2023"),
            ("4 500", "4 500"),
        ],
    );
}

/// Addresses are left as they are, with the punctuation of the sentence after them set.
#[test]
fn addresses_are_not_touched() {
    for locale in Locale::ALL {
        holds(
            locale,
            &[
                (
                    "https://example.org/?a='b'...c",
                    "https://example.org/?a='b'...c",
                ),
                ("o'brien@example.org", "o'brien@example.org"),
                ("www.example.org/2011-2023", "www.example.org/2011-2023"),
                ("(https://example.org/a-b)", "(https://example.org/a-b)"),
            ],
        );
    }
    holds(
        Locale::Fr,
        &[("voir https://example.org ?", "voir https://example.org^?")],
    );
}

/// In a quotation of record nothing is touched.
#[test]
fn quotations_of_record_are_not_touched() {
    let words = "l'art... \"dit\" : 40 % - 4 500";
    assert_eq!(Typesetter::of_record(Locale::Fr).set(words), words);
}

/// A sign knows what the run before it ended with.
#[test]
fn runs_go_on() {
    let mut english = Typesetter::new(Locale::En);
    assert_eq!(english.set("the "), "the ");
    assert_eq!(english.set("Union"), "Union");
    assert_eq!(english.set("'s view"), "’s view");
    let mut french = Typesetter::new(Locale::Fr);
    french.note("40");
    assert_eq!(french.set(" % et "), "\u{202f}% et ");
    assert_eq!(
        french.with_locale(Locale::En).set("it's \"so\""),
        "it’s “so”"
    );
}

proptest! {
    /// Setting a text twice changes nothing more, whatever the text.
    #[test]
    fn a_text_that_is_set_stays(text in "[ \u{a0}\u{202f}a-cMé0-9.,;:!?%€«»\"'’()–-]{0,40}|\\PC{0,30}") {
        for locale in Locale::ALL {
            let once = set(locale, &text);
            prop_assert_eq!(set(locale, &once), once);
        }
    }

    /// No word is lost or added: without spaces and marks, the text is as it was written.
    #[test]
    fn words_stay(text in "[ a-zé0-9.,;:!?%€«»\"'()-]{0,60}") {
        let words = |text: &str| text.chars().filter(|it| it.is_alphanumeric()).collect::<String>();
        for locale in Locale::ALL {
            prop_assert_eq!(words(&set(locale, &text)), words(&text));
        }
    }
}
