//! How a link to the page looks where it is shared: Open Graph, and the card of Twitter.

use super::tags::Tags;
use crate::edition::Editions;
use model::{Locale, PageBody, PageData};

/// Left out while the site's address is not known: Open Graph needs the page's own.
pub fn add(tags: &mut Tags, page: &PageData, editions: &Editions<'_>) {
    let Some(address) = editions.absolute(&page.address) else {
        return;
    };
    let article = match &page.body {
        PageBody::News(news) => Some(&news.date_iso),
        _ => None,
    };
    let kind = if article.is_some() {
        "article"
    } else {
        "website"
    };
    tags.property("og:type", kind);
    tags.property("og:url", &address);
    tags.property("og:title", &page.title);
    tags.property("og:description", &page.description);
    tags.property("og:site_name", &page.shell.home.text);
    tags.property("og:locale", region(page.locale));
    if let Some(alternate) = &page.alternate {
        tags.property("og:locale:alternate", region(alternate.locale));
    }
    if let Some(day) = article {
        tags.property("article:published_time", day);
    }
    tags.named("twitter:card", "summary");
}

const fn region(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "fr_FR",
        Locale::En => "en_GB",
    }
}
