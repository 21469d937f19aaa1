//! Canonical address, neighbours and languages, absolute as search engines want them.

use super::tags::Tags;
use crate::edition::Editions;
use model::{Locale, PageBody, PageData};

/// Values of `hreflang` with the page's address in that language; none for a page that speaks both.
/// A reader of another language is led to the French page.
pub fn languages(page: &PageData) -> Vec<(&'static str, &str)> {
    let Some(other) = &page.alternate else {
        return Vec::new();
    };
    let own = (page.locale.lang(), page.address.as_str());
    let other = (other.locale.lang(), other.href.as_str());
    let french = if page.locale == Locale::Fr {
        own
    } else {
        other
    };
    vec![own, other, ("x-default", french.1)]
}

pub fn add(tags: &mut Tags, page: &PageData, editions: &Editions<'_>) {
    let Some(canonical) = editions.absolute(&page.address) else {
        return;
    };
    tags.tag("link", &[("rel", "canonical"), ("href", &canonical)]);
    if let PageBody::NewsList(list) = &page.body
        && let Some(pager) = &list.pager
    {
        for (rel, address) in [("prev", &pager.previous), ("next", &pager.next)] {
            if let Some(address) = address.as_ref().and_then(|it| editions.absolute(it)) {
                tags.tag("link", &[("rel", rel), ("href", &address)]);
            }
        }
    }
    for (lang, address) in languages(page) {
        let address = editions.absolute(address).unwrap_or_default();
        let link = [
            ("rel", "alternate"),
            ("hreflang", lang),
            ("href", address.as_str()),
        ];
        tags.tag("link", &link);
    }
}
