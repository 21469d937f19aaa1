//! The site map for readers.

use crate::written::{documents, own_site};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

/// The site map links every page of its language once, itself among them; news items stand in
/// their register, key figures on their page.
#[test]
fn every_page_is_in_the_site_map() {
    let files = own_site();
    let links = Selector::parse("main ul:not(.downloads) a").unwrap();
    for (path, home, listing) in [
        (
            "fr/plan-du-site/index.html",
            "/fr/",
            ["/fr/actualites/", "/fr/chiffres-cles/"],
        ),
        (
            "en/site-map/index.html",
            "/en/",
            ["/en/news/", "/en/key-figures/"],
        ),
    ] {
        let html = Html::parse_document(&files[path]);
        let linked: Vec<_> = html
            .select(&links)
            .filter_map(|link| link.attr("href"))
            .map(str::to_owned)
            .collect();
        let pages = documents(files)
            .map(|(address, _)| address)
            .filter(|it| it.starts_with(home))
            .filter(|it| {
                let below = |page: &&str| it.starts_with(*page) && it != *page;
                !listing.iter().any(below)
            });
        let pages: BTreeSet<_> = pages.collect();
        assert!(pages.len() > 10);
        assert_eq!(linked.len(), pages.len());
        assert_eq!(linked.into_iter().collect::<BTreeSet<_>>(), pages);
    }
}
