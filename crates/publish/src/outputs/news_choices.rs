//! What each choice by organisation and year leaves of the register, in pages. The app fetches them
//! when a reader filters a register that is longer than its first page.

use super::unfit;
use crate::Problem;
use crate::compose::{addresses, in_pages};
use crate::edition::Edition;
use model::{FilterOption, NewsChoice, NewsSummary};
use std::collections::BTreeMap;

/// The pages of every choice that the filter offers, with their addresses.
pub fn news_choices(edition: &Edition<'_>) -> Result<Vec<(String, String)>, Problem> {
    let filter = edition.filter;
    let Some(folder) = &filter.choices else {
        return Ok(Vec::new());
    };
    let mut left: BTreeMap<Choice<'_>, Vec<&NewsSummary>> = BTreeMap::new();
    for organisation in values(&filter.organisations) {
        for year in values(&filter.years) {
            left.insert(Choice { organisation, year }, Vec::new());
        }
    }
    left.remove(&Choice::default());
    for item in edition.news {
        let year = item.date_iso.split('-').next();
        for organisation in [None, Some(item.organisation_id.as_str())] {
            for year in [None, year] {
                if let Some(items) = left.get_mut(&Choice { organisation, year }) {
                    items.push(item);
                }
            }
        }
    }
    let mut files = Vec::new();
    for (choice, items) in left {
        pages_of(folder, &choice, items, &mut files)?;
    }
    Ok(files)
}

/// What a reader has chosen.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Choice<'a> {
    organisation: Option<&'a str>,
    year: Option<&'a str>,
}

/// The values to choose from, and first of all not to choose.
fn values(options: &[FilterOption]) -> impl Iterator<Item = Option<&str>> {
    std::iter::once(None).chain(options.iter().map(|option| Some(option.value.as_str())))
}

/// Adds the pages of a choice; one that leaves nothing has a page that says so.
fn pages_of(
    folder: &str,
    choice: &Choice<'_>,
    items: Vec<&NewsSummary>,
    files: &mut Vec<(String, String)>,
) -> Result<(), Problem> {
    let items: Vec<NewsSummary> = items.into_iter().cloned().collect();
    let mut pages = in_pages(&items);
    if pages.is_empty() {
        pages.push(&[]);
    }
    for (number, page) in (1..).zip(&pages) {
        let address = addresses::choice(folder, choice.organisation, choice.year, number);
        let data = NewsChoice {
            total: items.len() as u32,
            pages: pages.len() as u32,
            items: page.to_vec(),
        };
        let expected = "news that can be written as JSON";
        let json = serde_json::to_string(&data).map_err(|it| unfit(&address, expected, it))?;
        files.push((address, json));
    }
    Ok(())
}
