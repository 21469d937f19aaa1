//! The words of numbers. One list serves both languages: no word means different numbers in them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a word does to the number that the words before it say.
#[derive(Clone, Copy)]
pub enum Word {
    /// Adds a number below a hundred.
    Add(f64),
    /// Multiplies what was said since the last scale, or stands for itself: a hundred, a dozen.
    Times(f64),
    /// The same, where a number stands before it alone: `deux cents`, not `des centaines`.
    TimesMany(f64),
    /// Ends a group: thousands, millions.
    Scale(f64),
    /// A part of a whole, as in `two thirds of`.
    Part(f64),
}

#[rustfmt::skip]
const WORDS: &[(&str, Word)] = {
    use Word::{Add, Part, Scale, Times, TimesMany};
    &[
        ("a", Add(1.0)), ("un", Add(1.0)), ("une", Add(1.0)), ("one", Add(1.0)),
        ("deux", Add(2.0)), ("two", Add(2.0)), ("trois", Add(3.0)), ("three", Add(3.0)),
        ("quatre", Add(4.0)), ("four", Add(4.0)), ("cinq", Add(5.0)), ("five", Add(5.0)),
        ("six", Add(6.0)), ("sept", Add(7.0)), ("seven", Add(7.0)),
        ("huit", Add(8.0)), ("eight", Add(8.0)), ("neuf", Add(9.0)), ("nine", Add(9.0)),
        ("dix", Add(10.0)), ("ten", Add(10.0)), ("onze", Add(11.0)), ("eleven", Add(11.0)),
        ("douze", Add(12.0)), ("twelve", Add(12.0)), ("treize", Add(13.0)), ("thirteen", Add(13.0)),
        ("quatorze", Add(14.0)), ("fourteen", Add(14.0)), ("quinze", Add(15.0)), ("fifteen", Add(15.0)),
        ("seize", Add(16.0)), ("sixteen", Add(16.0)), ("seventeen", Add(17.0)),
        ("eighteen", Add(18.0)), ("nineteen", Add(19.0)),
        ("vingt", Add(20.0)), ("vingts", Add(20.0)), ("twenty", Add(20.0)),
        ("trente", Add(30.0)), ("thirty", Add(30.0)), ("quarante", Add(40.0)), ("forty", Add(40.0)),
        ("cinquante", Add(50.0)), ("fifty", Add(50.0)), ("soixante", Add(60.0)), ("sixty", Add(60.0)),
        ("septante", Add(70.0)), ("seventy", Add(70.0)), ("huitante", Add(80.0)), ("eighty", Add(80.0)),
        ("nonante", Add(90.0)), ("ninety", Add(90.0)),
        ("dizaine", Times(10.0)), ("dizaines", TimesMany(10.0)),
        ("douzaine", Times(12.0)), ("douzaines", TimesMany(12.0)), ("dozen", Times(12.0)),
        ("quinzaine", Times(15.0)), ("vingtaine", Times(20.0)), ("trentaine", Times(30.0)),
        ("quarantaine", Times(40.0)), ("cinquantaine", Times(50.0)), ("soixantaine", Times(60.0)),
        ("cent", Times(100.0)), ("cents", TimesMany(100.0)), ("hundred", Times(100.0)),
        ("centaine", Times(100.0)), ("centaines", TimesMany(100.0)),
        ("mille", Scale(1e3)), ("millier", Scale(1e3)), ("thousand", Scale(1e3)),
        ("million", Scale(1e6)), ("millions", Scale(1e6)),
        ("milliard", Scale(1e9)), ("milliards", Scale(1e9)), ("billion", Scale(1e9)),
        ("moitié", Part(2.0)), ("half", Part(2.0)),
        ("tiers", Part(3.0)), ("third", Part(3.0)), ("thirds", Part(3.0)),
        ("quart", Part(4.0)), ("quarts", Part(4.0)), ("quarter", Part(4.0)), ("quarters", Part(4.0)),
        ("cinquième", Part(5.0)), ("cinquièmes", Part(5.0)), ("fifth", Part(5.0)), ("fifths", Part(5.0)),
        ("dixième", Part(10.0)), ("dixièmes", Part(10.0)), ("tenth", Part(10.0)), ("tenths", Part(10.0)),
    ]
};

/// What a word does to a number, if it belongs to one.
pub fn meaning(word: &str) -> Option<Word> {
    static MEANINGS: LazyLock<HashMap<&str, Word>> =
        LazyLock::new(|| WORDS.iter().copied().collect());
    if word.starts_with(char::is_uppercase) {
        return MEANINGS.get(word.to_lowercase().as_str()).copied();
    }
    MEANINGS.get(word).copied()
}
