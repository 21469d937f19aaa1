//! Key figures as files to take away: beside the page of each, and all of them beside the page of all.

use crate::Problem;
use crate::compose::FigureFile;
use crate::compose::addresses::{self, FIGURE_SCHEMA, figure_file};
use crate::edition::Editions;
use crate::figure_data::{FigureData, FigureSet, Form, csv, json, schema};
use crate::words::words;
use model::{Locale, PageBody};

/// The files in a language, with their addresses.
pub fn figure_files(
    editions: &Editions<'_>,
    locale: Locale,
) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let all = editions.figures.get(locale).as_slice();
    let mut files = Vec::new();
    for page in editions.pages.iter().filter(|page| page.locale == locale) {
        let (figures, name) = match &page.body {
            PageBody::Figure(page) => {
                let id = page.figure.id.as_str();
                let own = all.iter().position(|figure| figure.id == id);
                (own.map_or(&[][..], |at| &all[at..=at]), id)
            }
            PageBody::KeyFigures(_) => (all, addresses::ALL_FIGURES),
            _ => continue,
        };
        for file in FigureFile::ALL {
            let address = figure_file(&page.address, name, locale, file);
            let bytes = match file {
                FigureFile::SemicolonCsv => csv(figures, Form::Semicolon, locale, &address)?,
                FigureFile::Csv => csv(figures, Form::Comma, locale, &address)?,
                FigureFile::Json => json(&set(figures, editions, locale), &address)?.into_bytes(),
                _ => continue,
            };
            files.push((address, bytes));
        }
    }
    Ok(files)
}

/// The schema of the JSON files, with its address.
pub fn figure_schema() -> Result<(String, String), Problem> {
    Ok((FIGURE_SCHEMA.into(), schema(FIGURE_SCHEMA)?))
}

fn set<'a>(figures: &'a [FigureData], editions: &Editions<'a>, locale: Locale) -> FigureSet<'a> {
    let schema = editions.absolute(FIGURE_SCHEMA);
    FigureSet {
        schema: schema.unwrap_or_else(|| FIGURE_SCHEMA.into()),
        language: locale.lang(),
        publisher: editions.get(locale).name,
        how_to_read: words(locale).reading_data,
        figures,
    }
}
