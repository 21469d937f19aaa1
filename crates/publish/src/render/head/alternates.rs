//! Canonical address, neighbours and languages, absolute as search engines want them.

use super::tags::Tags;
use crate::edition::Editions;
use model::{Language, Locale, PageBody, PageData};

/// The address at which a page counts: its own, or that of the page which it repeats because it is
/// not translated.
pub fn canonical(page: &PageData) -> &str {
    match &page.alternate {
        Some(written) if page.text_locale.is_some() => &written.href,
        _ => &page.address,
    }
}

/// The language that a page's own text is in.
pub fn text_language(page: &PageData) -> Locale {
    page.text_locale.unwrap_or(page.locale)
}

/// Values of `hreflang` with the page's address in that language; none for a page that speaks both,
/// and none where one of the two is not translated. A reader of another language is led to the
/// French page.
pub fn languages(page: &PageData) -> Vec<(&'static str, &str)> {
    let translated = |other: &&Language| page.text_locale.or(other.text_locale).is_none();
    let Some(other) = page.alternate.as_ref().filter(translated) else {
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
    let Some(canonical) = editions.absolute(canonical(page)) else {
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
