//! The words that publish itself puts on pages. A word that lacks in a language does not compile.

mod en;
mod fr;

use crate::source::{NewsKind, OperatorField};
use model::{Locale, Precision};

/// Publish's own words in one language, set as they are to be read.
#[derive(Debug)]
pub struct Words {
    /// The home page in menus and breadcrumbs.
    pub home: &'static str,
    /// Before an approximate value.
    pub about: &'static str,
    /// How an exact value is meant.
    pub exact: &'static str,
    /// How an approximate value is meant.
    pub approximate: &'static str,
    /// Where a document gives a figure no period.
    pub no_period: &'static str,
    /// Where a document names no source.
    pub no_source: &'static str,
    /// Under a figure whose period ended long ago.
    pub age_notice: &'static str,
    /// Where a document bears no date.
    pub undated: &'static str,
    /// Names of the languages, French first.
    pub languages: [&'static str; 2],
    /// A press release.
    pub press_release: &'static str,
    /// An announcement.
    pub announcement: &'static str,
    /// Between a place and a date.
    pub dateline: &'static str,
    /// Between a name and its value.
    pub colon: &'static str,
    /// Leads to the key figures.
    pub all_figures: &'static str,
    /// Leads to the news.
    pub all_news: &'static str,
    /// Between the title of a list and the number of its page.
    pub page_number: &'static str,
    /// Euros, one and several; empty where the sign stands before the number.
    pub euros: [&'static str; 2],
    /// Millions of euros, one and several.
    pub millions: [&'static str; 2],
    /// Thousands of millions of euros, one and several.
    pub billions: [&'static str; 2],
    /// Heading of the feeds of news.
    pub feeds: &'static str,
    /// What the forms of a feed are for: Atom, JSON Feed.
    pub feed_forms: [&'static str; 2],
    /// What an event's file is for, and what it is.
    pub calendar: [&'static str; 2],
    /// What a contact's file is for, and what it is.
    pub contact_card: [&'static str; 2],
    /// What a contact for journalists is.
    pub press_contact: &'static str,
    /// Of a value that replaces one published before.
    pub revised: &'static str,
    /// Where a period between two others has no value.
    pub no_value: &'static str,
    /// Between the first and the last of several periods.
    pub until: &'static str,
    /// What a hollow sign of a chart means.
    pub hollow_sign: &'static str,
    /// What an `r` in a chart means.
    pub revised_sign: &'static str,
    /// What a gap of a chart means.
    pub gap_sign: &'static str,
    /// Names what a figure counts.
    pub scope: &'static str,
    /// Names the document that a figure was read in.
    pub document: &'static str,
    /// Heading of a column of periods.
    pub period: &'static str,
    /// Heading of a column of values.
    pub value: &'static str,
    /// Heading of a column that says how values are meant.
    pub precision: &'static str,
    /// Heading of a column of sources.
    pub source: &'static str,
    /// Heading of a column of remarks.
    pub remarks: &'static str,
    /// Before the source that a document names, in a citation.
    pub cited_source: &'static str,
    /// Before the document alone, in a citation of a figure whose document names no source.
    pub cited_document: &'static str,
    /// Between the named source and the document it was read in, in a citation.
    pub read_in: &'static str,
    /// Headings of figures in a spreadsheet.
    pub data_columns: [&'static str; 14],
    /// Yes and no, in a cell of a spreadsheet.
    pub answers: [&'static str; 2],
    /// How figures in a file may be read.
    pub reading_data: &'static str,
    /// Kind and use of the files of a figure, in the order of
    /// [`FigureFile::ALL`](crate::compose::FigureFile::ALL).
    pub downloads: [[&'static str; 2]; 7],
    /// What the operator declares, in the order of [`OperatorField`].
    pub operator: [&'static str; 6],
}

/// The words of a language.
pub const fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Fr => &fr::WORDS,
        Locale::En => &en::WORDS,
    }
}

impl Words {
    /// What a news item is.
    pub const fn news_kind(&self, kind: NewsKind) -> &'static str {
        match kind {
            NewsKind::PressRelease => self.press_release,
            NewsKind::Announcement => self.announcement,
        }
    }

    /// How a value is meant.
    pub const fn precision_in_words(&self, precision: Precision) -> &'static str {
        match precision {
            Precision::Exact => self.exact,
            Precision::Approximate => self.approximate,
        }
    }

    /// Yes or no.
    pub const fn yes_or_no(&self, holds: bool) -> &'static str {
        if holds {
            self.answers[0]
        } else {
            self.answers[1]
        }
    }

    /// The name of a language in this one.
    pub const fn language(&self, language: Locale) -> &'static str {
        match language {
            Locale::Fr => self.languages[0],
            Locale::En => self.languages[1],
        }
    }

    /// What the operator declares with a field.
    pub const fn operator_field(&self, field: OperatorField) -> &'static str {
        match field {
            OperatorField::Publisher => self.operator[0],
            OperatorField::PublisherAddress => self.operator[1],
            OperatorField::PublicationDirector => self.operator[2],
            OperatorField::Host => self.operator[3],
            OperatorField::HostAddress => self.operator[4],
            OperatorField::Contact => self.operator[5],
        }
    }
}
