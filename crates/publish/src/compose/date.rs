//! Days in words.

use super::formats::Formats;
use crate::source::Day;
use crate::typography;
use icu_calendar::Gregorian;
use model::Locale;

impl Formats {
    /// A day in words, with its month on the same line: “30 mai 2024”, “1er mai 2024”, “30 May 2024”.
    pub fn day_in_words(&self, day: Day) -> String {
        let Some(date) = day.to_icu() else {
            return day.to_string();
        };
        let words = self.day.format(&date.to_calendar(Gregorian)).to_string();
        // The locale data do not know that French counts the first of a month as an ordinal.
        let words = match (self.locale, words.strip_prefix("1 ")) {
            (Locale::Fr, Some(rest)) => format!("1er {rest}"),
            _ => words,
        };
        typography::set(self.locale, &words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Days read as each language writes them, the first of a month among them.
    #[test]
    fn days_are_written_as_each_language_does() {
        let french = Formats::new(Locale::Fr).unwrap();
        let english = Formats::new(Locale::En).unwrap();
        for (day, fr, en) in [
            ("2024-05-30", "30\u{a0}mai 2024", "30\u{a0}May 2024"),
            ("2024-05-01", "1er\u{a0}mai 2024", "1\u{a0}May 2024"),
            ("2024-08-11", "11\u{a0}août 2024", "11\u{a0}August 2024"),
            (
                "2024-02-29",
                "29\u{a0}février 2024",
                "29\u{a0}February 2024",
            ),
            (
                "2021-12-31",
                "31\u{a0}décembre 2021",
                "31\u{a0}December 2021",
            ),
        ] {
            let day = day.parse().unwrap();
            assert_eq!(french.day_in_words(day), fr);
            assert_eq!(english.day_in_words(day), en);
        }
    }
}
