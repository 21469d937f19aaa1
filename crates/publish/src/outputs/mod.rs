//! The files beside the pages, one module for each kind.

mod atom;
mod calendar;
mod contact_card;
mod figure_files;
mod json_feed;
mod manifest;
mod news_choices;
mod pages;
mod robots;
mod schema_files;
mod security;
mod sitemap;

pub use pages::add_pages;
pub use schema_files::schema_files;
pub use security::report_address;

use crate::compose::addresses;
use crate::edition::Editions;
use crate::guilloche;
use crate::source::Day;
use crate::write::Outputs;
use crate::{Code, Problem};
use model::Locale;

/// Adds every file that is no page, as of `date`. Those that need the site's own address are left
/// out while it is not known.
///
/// # Errors
/// When a file cannot be made of the pages, or cannot be added.
pub fn add(outputs: &mut Outputs<'_>, editions: &Editions<'_>, date: Day) -> Result<(), Problem> {
    let mut files = vec![(addresses::ROBOTS.to_owned(), robots::robots(editions))];
    files.extend(security::security(editions, date).map(|it| (addresses::SECURITY.to_owned(), it)));
    files.push((addresses::ROSETTE.to_owned(), guilloche::rosette_file()));
    files.push((addresses::BAND.to_owned(), guilloche::band_file()));
    if let Some(base) = editions.base() {
        files.extend(sitemap::sitemaps(editions, base)?);
    }
    files.push(figure_files::figure_schema()?);
    for locale in Locale::ALL {
        for (address, bytes) in figure_files::figure_files(editions, locale)? {
            outputs.add(addresses::file(&address), bytes)?;
        }
        let edition = editions.get(locale);
        files.push((
            addresses::manifest(&edition.home.address),
            manifest::manifest(edition),
        ));
        for feed in &edition.feeds {
            files.push((feed.atom.clone(), atom::atom(feed, editions)?));
            files.push((feed.json.clone(), json_feed::json_feed(feed, editions)));
        }
        files.extend(news_choices::news_choices(edition)?);
        files.extend(contact_card::contact_cards(editions, locale)?);
    }
    files.extend(calendar::calendars(editions)?);
    for (address, text) in files {
        outputs.add(addresses::file(&address), text)?;
    }
    Ok(())
}

/// A file that could not be made of what the pages say.
fn unfit(address: &str, expected: &str, found: impl ToString) -> Problem {
    Problem::new(
        Code::OutputContent,
        address,
        "",
        expected,
        found.to_string(),
    )
}

/// The instant at which a day given as `YYYY-MM-DD` begins in UTC, for formats that know no days.
fn start_of(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
