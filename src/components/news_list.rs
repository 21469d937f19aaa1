//! The register of news.

use crate::node::{Element, element};
use model::NewsSummary;

/// News as a dated list in the order of `items`, their headings with the tag `heading`.
pub fn news_list(items: Vec<NewsSummary>, heading: &'static str) -> Element {
    element("ol").class("news-list").children(
        items
            .into_iter()
            .map(|item| element("li").child(summary(item, heading))),
    )
}

fn summary(item: NewsSummary, heading: &'static str) -> Element {
    let date = element("time")
        .attr("datetime", item.date_iso)
        .child(item.date);
    let link = element("a").attr("href", item.href).child(item.title);
    let origin = format!("{} · {}", item.organisation, item.kind);
    let text = element("div")
        .class("news-summary-text")
        .child(element(heading).child(link))
        .child(element("p").class("news-summary-origin").child(origin))
        .child(element("p").child(item.summary));
    element("article")
        .class("news-summary")
        .child(element("p").class("news-summary-date").child(date))
        .child(text)
}
