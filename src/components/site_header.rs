//! The head of every page.

use super::{language_badge::language_badge, language_toggle::language_toggle, link_view};
use crate::{
    Page,
    browser::prefetch,
    i18n::words,
    navigation::Navigation,
    node::{Element, element},
};
use model::Link;

/// Name of the site, main navigation and the choice of language, for `page`. On a small screen the
/// navigation opens and closes by the element before it, with no script; the start script closes it
/// by the Escape key, and when a link in it was followed.
pub fn site_header(page: &Page, navigation: Navigation) -> Element {
    let words = words(page.locale);
    let home = page.shell.home.clone();
    let name = link_view(home).class("site-header-name");
    let toggle = page
        .alternate
        .clone()
        .map(|alternate| language_toggle(alternate, navigation));
    let navigation_list = link_list(
        "site-navigation",
        words.main_navigation,
        page.shell.navigation.clone(),
    );
    let opener = navigation_list.is_some().then(|| {
        element("details")
            .class("site-menu")
            // Opened, it brings links into view.
            .on("toggle", |_| prefetch::when_idle())
            .child(element("summary").child(words.menu))
    });
    let inner = element("div")
        .class("site-header-inner")
        .child(name)
        .children(toggle)
        .children(opener)
        .children(navigation_list);
    element("header").class("site-header").child(inner)
}

/// A named navigation, the current entry marked; nothing where there are no links.
pub(super) fn link_list(
    class: &'static str,
    name: &'static str,
    links: Vec<Link>,
) -> Option<Element> {
    if links.is_empty() {
        return None;
    }
    let entries = links.into_iter().map(|link| {
        let badge = link.lang.map(language_badge);
        element("li").child(link_view(link)).children(badge)
    });
    Some(
        element("nav")
            .class(class)
            .attr("aria-label", name)
            .child(element("ul").children(entries)),
    )
}
