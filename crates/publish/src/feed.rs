//! What a feed of news holds, whatever form it is written in.

use crate::compose::addresses;
use model::{Locale, NewsSummary, OrganisationCard, PageData};

/// How many news items a feed holds: readers of feeds keep the older ones themselves.
const LATEST: usize = 30;

/// The latest news in one language, of all organisations or of one.
pub struct Feed<'a> {
    /// Its title.
    pub title: String,
    /// Its language.
    pub locale: Locale,
    /// The register that it follows.
    pub page: &'a PageData,
    /// The one organisation whose news it holds.
    pub organisation: Option<&'a OrganisationCard>,
    /// Address of its Atom form.
    pub atom: String,
    /// Address of its JSON form.
    pub json: String,
    /// Its items, newest first; at least one.
    pub items: Vec<&'a NewsSummary>,
}

impl<'a> Feed<'a> {
    /// The feed of all `items` and that of each organisation, as far as there are items for them.
    /// `site` is the site's name, `news` the register that holds the items, newest first.
    pub fn all(
        site: &str,
        news: &'a PageData,
        items: &'a [NewsSummary],
        organisations: &'a [OrganisationCard],
    ) -> Vec<Self> {
        let each = std::iter::once(None).chain(organisations.iter().map(Some));
        each.map(|organisation: Option<&OrganisationCard>| {
            let id = organisation.map(|it| it.id.as_str());
            let whose = organisation.map_or(site, |it| it.name.as_str());
            let of_whom = |item: &&NewsSummary| id.is_none_or(|id| item.organisation_id == id);
            Feed {
                title: format!("{} · {whose}", news.title),
                locale: news.locale,
                page: news,
                organisation,
                atom: addresses::atom_feed(&news.address, id),
                json: addresses::json_feed(&news.address, id),
                items: items.iter().filter(of_whom).take(LATEST).collect(),
            }
        })
        .filter(|feed| !feed.items.is_empty())
        .collect()
    }
}
