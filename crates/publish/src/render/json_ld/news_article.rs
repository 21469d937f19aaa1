//! A news item.

use super::{event::event, node::Node, organisation::named};
use crate::edition::Editions;
use crate::render::{canonical, text_language};
use model::{NewsDetails, PageData};

pub fn news_article(page: &PageData, news: &NewsDetails, editions: &Editions<'_>) -> Node {
    let address = editions.absolute(canonical(page));
    let organisation = named(&news.organisation.text, &news.organisation.href, editions);
    Node::new("NewsArticle")
        .with_known("@id", address.clone())
        .with_known("url", address.clone())
        .with_known("mainEntityOfPage", address)
        .with("headline", page.title.as_str())
        .with("description", page.description.as_str())
        .with("articleSection", news.kind.as_str())
        .with("inLanguage", text_language(page).lang())
        .with("datePublished", news.date_iso.as_str())
        .with("author", organisation.clone())
        .with("publisher", organisation)
        .with_known("about", news.event.as_ref().map(event))
}
