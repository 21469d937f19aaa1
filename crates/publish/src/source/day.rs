//! A day of the calendar.

use icu_calendar::{Date, Iso};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use std::{borrow::Cow, fmt, str::FromStr};

/// A day that exists, written as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year, 1 to 9999.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
}

/// A text that names no day.
#[derive(Debug, PartialEq, Eq)]
pub struct NotADay;

impl Day {
    /// The day on which 1970 is `seconds` old, in UTC; none outside the years 1 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let epoch = Date::try_new_iso(1970, 1, 1).ok()?.to_rata_die();
        let date = Date::from_rata_die(epoch + seconds.div_euclid(86_400), Iso);
        let year = date.era_year().year;
        (1..=9999).contains(&year).then(|| Self {
            year,
            month: date.month().ordinal,
            day: date.day_of_month().0,
        })
    }

    /// The last day of a year.
    pub const fn end_of(year: i32) -> Self {
        Self {
            year,
            month: 12,
            day: 31,
        }
    }

    /// Whether more than `years` years lie between this day and `later`.
    pub fn is_more_than_years_before(self, years: i32, later: Self) -> bool {
        (self.year + years, self.month, self.day) < (later.year, later.month, later.day)
    }

    /// The same day in ICU's terms; none never happens for a day that was parsed.
    pub fn to_icu(self) -> Option<Date<Iso>> {
        Date::try_new_iso(self.year, self.month, self.day).ok()
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let form_fits = text.len() == 10
            && text.bytes().enumerate().all(|(place, byte)| match place {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !form_fits {
            return Err(NotADay);
        }
        let number = |part: &str| part.parse::<u16>().map_err(|_| NotADay);
        let day = Self {
            year: i32::from(number(&text[..4])?),
            month: u8::try_from(number(&text[5..7])?).map_err(|_| NotADay)?,
            day: u8::try_from(number(&text[8..])?).map_err(|_| NotADay)?,
        };
        if day.year == 0 {
            return Err(NotADay);
        }
        day.to_icu().map(|_| day).ok_or(NotADay)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        })
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        text.parse().map_err(|NotADay| {
            D::Error::invalid_value(
                Unexpected::Str(&text),
                &"a day that exists, as `YYYY-MM-DD`",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only days that exist are taken, leap days among them.
    #[test]
    fn takes_days_that_exist() {
        for text in ["2024-05-31", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(
                text.parse::<Day>().map(|day| day.to_string()),
                Ok(text.into())
            );
        }
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "2024-1-01",
            "24-01-01",
            "2024/01/01",
            "2024-01-01 ",
            "0000-01-01",
            "",
            "2024-é1-1",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
    }

    /// A figure turns old on the day after five full years, not on the anniversary.
    #[test]
    fn five_years_are_exceeded_the_day_after_the_anniversary() {
        let end = Day::end_of(2020);
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert!(!end.is_more_than_years_before(5, day("2025-12-30")));
        assert!(!end.is_more_than_years_before(5, day("2025-12-31")));
        assert!(end.is_more_than_years_before(5, day("2026-01-01")));
        assert!(!day("2024-02-29").is_more_than_years_before(5, day("2029-02-28")));
        assert!(day("2024-02-29").is_more_than_years_before(5, day("2029-03-01")));
    }

    /// Seconds since 1970 fall on the right day, also just before midnight.
    #[test]
    fn unix_seconds_name_a_day() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (-1, "1969-12-31"),
            (1_709_164_800, "2024-02-29"),
        ] {
            assert_eq!(Day::from_unix_seconds(seconds), day.parse().ok());
        }
        assert_eq!(
            Day::from_unix_seconds(i64::from(i32::MAX) * 86_400 * 2),
            None
        );
    }
}
