//! The register of news.

use super::prose;
use crate::{
    components::{Heading, news_filter, news_list, news_query, page_heading},
    i18n::Words,
    navigation::Navigation,
    node::{Node, element, live},
};
use model::{NewsListPage, NewsSummary};

/// All news, newest first, with a filter by organisation and year.
pub fn view(
    title: String,
    page: NewsListPage,
    navigation: Navigation,
    words: &'static Words,
) -> Vec<Node> {
    let heading = page_heading(Heading {
        title,
        lead: page.lead,
        ..Heading::default()
    });
    let items = page.items.clone();
    let count = move || chosen(&items, navigation).count();
    let items = page.items;
    let register = live(move || {
        let chosen: Vec<NewsSummary> = chosen(&items, navigation).cloned().collect();
        let place = element("div").class("news-register");
        if chosen.is_empty() {
            place.child(element("p").class("empty").child(words.no_news))
        } else {
            place.child(news_list(chosen, "h2"))
        }
    });
    let filter = news_filter(page.organisations, page.years, count, navigation, words);
    [heading.into()]
        .into_iter()
        .chain(prose(page.blocks, words).map(Node::from))
        .chain([filter, register])
        .collect()
}

/// The items that the query chooses.
fn chosen(items: &[NewsSummary], navigation: Navigation) -> impl Iterator<Item = &NewsSummary> {
    let organisation = navigation.query_value(news_query::ORGANISATION);
    let year = navigation.query_value(news_query::YEAR);
    items
        .iter()
        .filter(move |item| news_query::matches(item, &organisation, &year))
}
