//! How a link to the page looks where it is shared: Open Graph, and the card of Twitter.

use super::alternates::{canonical, languages, text_language};
use super::tags::Tags;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::pictures;
use model::{Locale, PageBody, PageData};

/// Left out while the site's address is not known: Open Graph needs the page's own.
pub fn add<'a>(tags: &mut Tags, page: &'a PageData, editions: &Editions<'a>) {
    let Some(address) = editions.absolute(canonical(page)) else {
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
    tags.property("og:locale", region(text_language(page)));
    if !languages(page).is_empty() {
        tags.property("og:locale:alternate", region(page.locale.other()));
    }
    if let Some(day) = article {
        tags.property("article:published_time", day);
    }
    let picture = addresses::social_image(&editions.get(page.locale).pictured(page).address);
    let picture = editions.absolute(&picture).unwrap_or_default();
    let [width, height] = [pictures::WIDTH, pictures::HEIGHT].map(|it| it.to_string());
    tags.property("og:image", &picture);
    tags.property("og:image:type", "image/png");
    tags.property("og:image:width", &width);
    tags.property("og:image:height", &height);
    tags.property("og:image:alt", pictured_words(page));
    tags.named("twitter:card", "summary_large_image");
}

/// What the picture says, for those who do not see it.
fn pictured_words(page: &PageData) -> &str {
    match &page.body {
        PageBody::Figure(_) => &page.description,
        _ => &page.document_title,
    }
}

const fn region(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "fr_FR",
        Locale::En => "en_GB",
    }
}
