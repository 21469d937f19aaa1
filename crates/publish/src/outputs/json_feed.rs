//! JSON Feeds (version 1.1).

use super::start_of;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::feed::Feed;
use serde_json::{Value, json};

pub fn json_feed(feed: &Feed<'_>, editions: &Editions<'_>) -> String {
    let absolute = |address: &str| editions.absolute(address);
    let items = feed.items.iter().map(|item| {
        json!({
            "id": absolute(&item.href),
            "url": absolute(&item.href),
            "title": item.title,
            "summary": item.summary,
            "content_text": item.summary,
            "date_published": start_of(&item.date_iso),
            "authors": [{"name": item.organisation}],
            "tags": [item.kind],
            "language": item.lang.unwrap_or(feed.locale).lang(),
        })
    });
    let json = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.page.description,
        "home_page_url": absolute(&feed.page.address),
        "feed_url": absolute(&feed.json),
        "favicon": absolute(addresses::ICON),
        "language": feed.locale.lang(),
        "items": items.collect::<Vec<Value>>(),
    });
    format!("{json:#}\n")
}
