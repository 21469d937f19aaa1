//! The interface's own words in both languages. A word missing in one of them does not compile.

mod en;
mod fr;

use model::Locale;

/// Every word that the interface says by itself; all other text comes with the page datum.
pub struct Words {
    /// Their language, as the attribute `lang` names it.
    pub lang: &'static str,
    /// Leads past the header.
    pub skip_to_content: &'static str,
    /// Opens and closes the main navigation on a small screen.
    pub menu: &'static str,
    /// Name of the main navigation.
    pub main_navigation: &'static str,
    /// Name of the choice between light and dark.
    pub appearance: &'static str,
    /// Chooses what the system says.
    pub appearance_system: &'static str,
    /// Chooses ink on ivory.
    pub appearance_light: &'static str,
    /// Chooses ivory on enamel.
    pub appearance_dark: &'static str,
    /// Name of the breadcrumb.
    pub breadcrumb: &'static str,
    /// Name of the footer's navigation.
    pub footer_navigation: &'static str,
    /// Tells that the next page is on its way.
    pub loading: &'static str,
    /// Tells that the next page did not come.
    pub load_failed: &'static str,
    /// Tries again.
    pub retry: &'static str,
    /// Leads to the address itself, without the app.
    pub open_without_app: &'static str,
    /// Said after the language has changed, before the page's title.
    pub language_changed: &'static str,
    /// Tells that a page is not translated, and that the text is in the other language.
    pub untranslated: &'static str,
    /// Heading of the organisations on the home page.
    pub organisations: &'static str,
    /// Heading of the key figures on the home page.
    pub key_figures: &'static str,
    /// Heading of the news on the home page.
    pub latest_news: &'static str,
    /// Name of the filter of the register.
    pub filter_news: &'static str,
    /// Label of the choice of an organisation.
    pub organisation: &'static str,
    /// Label of the choice of a year.
    pub year: &'static str,
    /// Chooses every organisation.
    pub all_organisations: &'static str,
    /// Chooses every year.
    pub all_years: &'static str,
    /// Takes the filter away.
    pub clear_filter: &'static str,
    /// Tells that the filter leaves nothing.
    pub no_news: &'static str,
    /// How many items the filter leaves.
    pub news_count: fn(u32) -> String,
    /// Tells that what was chosen could not be fetched.
    pub news_failed: &'static str,
    /// Name of the way from one page of a list to the others.
    pub pages: &'static str,
    /// Which page of how many this is.
    pub page_of: fn(u32, u32) -> String,
    /// Leads to the page with the newest items.
    pub newest: &'static str,
    /// Leads to the page with the next newer items.
    pub newer: &'static str,
    /// Leads to the page with the next older items.
    pub older: &'static str,
    /// Leads to the page with the oldest items.
    pub oldest: &'static str,
    /// Names the event of a news item.
    pub event: &'static str,
    /// Names its day.
    pub event_date: &'static str,
    /// Names its place.
    pub event_place: &'static str,
    /// Heading of a press contact.
    pub press_contact: &'static str,
    /// Names an e-mail address.
    pub email: &'static str,
    /// Names a telephone number.
    pub phone: &'static str,
    /// Said in front of the date from which contact data are.
    pub as_of: &'static str,
    /// Tells that no press contact is published.
    pub no_contact: &'static str,
    /// Heading of the boilerplates.
    pub boilerplates: &'static str,
    /// Names the document that something comes from.
    pub document: &'static str,
    /// Names what a figure counts.
    pub scope: &'static str,
    /// Names the period of a figure.
    pub period: &'static str,
    /// Names who counted.
    pub source: &'static str,
    /// Names how a value is meant.
    pub precision: &'static str,
    /// Names the figure in a table.
    pub figure: &'static str,
    /// Names its value in a table.
    pub value: &'static str,
    /// Names the remarks in a table.
    pub remarks: &'static str,
    /// Name of the form that chooses from the key figures.
    pub filter_figures: &'static str,
    /// Label of the choice of a form.
    pub view: &'static str,
    /// Shows figures in every form.
    pub view_all: &'static str,
    /// Shows figures as cards.
    pub view_cards: &'static str,
    /// Shows figures in tables.
    pub view_table: &'static str,
    /// Label of the choice of an order.
    pub order: &'static str,
    /// Leaves figures in the order in which they are given.
    pub order_given: &'static str,
    /// Orders figures by their names.
    pub order_up: &'static str,
    /// Orders figures by their names, the other way round.
    pub order_down: &'static str,
    /// How many figures a choice leaves.
    pub figure_count: fn(u32) -> String,
    /// Heading of the table of all figures.
    pub all_figures: &'static str,
    /// Names the language of a document.
    pub document_language: &'static str,
    /// Names the date of a document.
    pub document_date: &'static str,
    /// Heading of the facts of a document.
    pub facts: &'static str,
    /// Heading of the key figures read in a document.
    pub document_figures: &'static str,
    /// Names the place of a fact in its document.
    pub locator: &'static str,
    /// Names the fact in a table.
    pub fact: &'static str,
    /// Stands where the operator has not supplied a value.
    pub to_be_supplied: &'static str,
    /// Heading of what a figure counts.
    pub definition: &'static str,
    /// Heading of how a figure may be read.
    pub how_to_read: &'static str,
    /// Heading of the values of a figure by period.
    pub by_period: &'static str,
    /// Heading of the documents a figure was read in.
    pub sources: &'static str,
    /// Heading of how to cite a figure.
    pub cite: &'static str,
    /// Heading of the files to take away.
    pub download: &'static str,
    /// Heading of how to show a figure on another site.
    pub embed: &'static str,
    /// Says what the code for another site does.
    pub embed_about: &'static str,
    /// Leads to what the code shows.
    pub embed_shown: &'static str,
    /// Heading of what has changed in a record.
    pub history: &'static str,
    /// Heading of the news that speak of a figure.
    pub related_news: &'static str,
    /// Copies a text.
    pub copy: &'static str,
    /// Tells that a text was copied.
    pub copied: &'static str,
    /// Tells that a text could not be copied.
    pub copy_failed: &'static str,
    /// Said between a name and its value where both are read in one run.
    pub colon: &'static str,
}

/// A whole number with its thousands set apart.
fn grouped(number: u32, separator: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// The interface's words in a language.
pub fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Fr => &fr::WORDS,
        Locale::En => &en::WORDS,
    }
}
