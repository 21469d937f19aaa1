//! The register of news.

use super::prose;
use crate::{
    components::{Heading, NewsRegister, news_filter, news_list, page_heading},
    i18n::Words,
    navigation::Navigation,
    node::{Element, Node, element, live},
    ui::pager,
};
use model::NewsListPage;

/// A page of the register, newest first, with a filter by organisation and year on the first.
pub fn view(
    title: String,
    mut page: NewsListPage,
    address: &str,
    lang: Option<&'static str>,
    navigation: Navigation,
    words: &'static Words,
) -> Vec<Node> {
    let heading = page_heading(Heading {
        title,
        lead: std::mem::take(&mut page.lead),
        lang,
        ..Heading::default()
    });
    let text = prose(std::mem::take(&mut page.blocks), lang, words);
    let first = page.pager.as_ref().and_then(|pager| pager.first.clone());
    let register = NewsRegister::new(page, address.to_owned(), navigation);
    let filter = match first {
        Some(first) => Some(to_filter(first, words).into()),
        None => news_filter(register.clone(), navigation, words),
    };
    let list = live(move || {
        let place = element("div").class("news-register").attr("tabindex", "-1");
        match register.shown() {
            Some(shown) if shown.items.is_empty() => {
                place.child(element("p").class("empty").child(words.no_news))
            }
            Some(shown) => place
                .child(news_list(shown.items, "h2"))
                .children(shown.pager.map(|each| pager(each, words))),
            None => place.child(failure(register.clone(), words)),
        }
    });
    [heading.into()]
        .into_iter()
        .chain(filter)
        .chain([list])
        .chain(text.map(Node::from))
        .collect()
}

/// Leads from an older page to the filter, which stands on the first.
fn to_filter(first: String, words: &'static Words) -> Element {
    let link = element("a").attr("href", first).child(words.filter_news);
    element("p").class("news-filter-elsewhere").child(link)
}

/// Tells that a choice did not come, and tries again.
fn failure(register: NewsRegister, words: &'static Words) -> Element {
    let retry = element("button")
        .attr("type", "button")
        .on("click", move |_| register.retry())
        .child(words.retry);
    element("div")
        .class("news-failure")
        .attr("role", "alert")
        .child(element("p").child(words.news_failed))
        .child(retry)
}
