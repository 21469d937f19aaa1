//! The register of news.

use super::language_badge::language_badge;
use crate::node::{Element, element};
use model::{Locale, NewsSummary};

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
    let lang = item.lang.map(Locale::lang);
    let link = element("a")
        .attr("href", item.href)
        .maybe_attr("lang", lang)
        .child(item.title);
    let origin = element("p")
        .class("news-summary-origin")
        .child(format!("{} · {}", item.organisation, item.kind))
        .children(item.lang.map(language_badge));
    let text = element("div")
        .child(element(heading).child(link))
        .child(origin)
        .child(element("p").maybe_attr("lang", lang).child(item.summary));
    element("article")
        .class("news-summary")
        .child(element("p").class("news-summary-date").child(date))
        .child(text)
}
