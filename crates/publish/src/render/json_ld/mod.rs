//! What a page says, in the vocabulary of schema.org, for search engines (JSON-LD).

mod breadcrumb;
mod dataset;
mod event;
mod news_article;
mod node;
mod organisation;
mod web_site;

use super::data_block::data_block;
use crate::compose::addresses;
use crate::edition::Editions;
use model::{PageBody, PageData};
use node::Node;
use serde_json::json;

/// The data block of a page; empty where there is nothing to say.
pub fn json_ld(page: &PageData, editions: &Editions<'_>) -> String {
    let nodes = nodes(page, editions);
    if nodes.is_empty() {
        return String::new();
    }
    let graph = json!({"@context": "https://schema.org", "@graph": nodes});
    data_block("type=\"application/ld+json\"", &graph.to_string())
}

fn nodes(page: &PageData, editions: &Editions<'_>) -> Vec<Node> {
    let edition = editions.get(page.locale);
    let mut nodes = Vec::new();
    match &page.body {
        PageBody::Home(home) => {
            nodes.push(web_site::web_site(page, editions));
            let each = home.organisations.iter();
            nodes.extend(each.map(|it| organisation::organisation(it, editions)));
        }
        PageBody::Bilingual { .. } if page.address == addresses::START => {
            nodes.push(web_site::web_site(page, editions));
        }
        PageBody::News(news) => nodes.push(news_article::news_article(page, news, editions)),
        PageBody::KeyFigures(figures) => {
            let each = figures.groups.iter();
            nodes.extend(each.map(|group| dataset::dataset(page, group, editions)));
        }
        PageBody::Figure(figure) => {
            nodes.push(dataset::figure_dataset(page, figure, editions));
        }
        _ => {
            let own = edition.organisation_at(&page.address);
            nodes.extend(own.map(|it| organisation::organisation(it, editions)));
        }
    }
    nodes.extend(breadcrumb::breadcrumb(page, editions));
    nodes
}
