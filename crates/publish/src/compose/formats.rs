//! The formats of a language, made once: they are costly to make and cheap to use.

use crate::{Code, Problem};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale;
use icu_plurals::PluralRules;
use model::Locale;

/// How a language writes numbers and dates.
pub struct Formats {
    /// Its language.
    pub locale: Locale,
    /// Numbers.
    pub decimal: DecimalFormatter,
    /// Which numbers are one and which several.
    pub plural: PluralRules,
    /// Days with the month in words.
    pub day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Formats {
    /// The formats of French as in France, or of British English.
    ///
    /// # Errors
    /// When the locale data that were built in lack the language.
    pub fn new(locale: Locale) -> Result<Self, Problem> {
        let region = match locale {
            Locale::Fr => locale!("fr-FR"),
            Locale::En => locale!("en-GB"),
        };
        let problem = |error: String| {
            let expected = format!("locale data for {region}");
            Problem::new(Code::LocaleData, "publish", "", expected, error)
        };
        Ok(Self {
            locale,
            decimal: DecimalFormatter::try_new((&region).into(), Default::default())
                .map_err(|error| problem(error.to_string()))?,
            plural: PluralRules::try_new_cardinal((&region).into())
                .map_err(|error| problem(error.to_string()))?,
            day: FixedCalendarDateTimeFormatter::try_new((&region).into(), YMD::long())
                .map_err(|error| problem(error.to_string()))?,
        })
    }
}
