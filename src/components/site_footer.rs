//! The foot of every page.

use super::{scheme_switch::scheme_switch, site_header::link_list};
use crate::{
    Page,
    i18n::words,
    node::{Element, element},
};

/// Links to what a site has to declare, and what it rests on, for `page`, and the choice of
/// the colour scheme.
pub fn site_footer(page: &Page) -> Element {
    let words = words(page.locale);
    let colophon = page.shell.colophon.clone();
    let inner = element("div")
        .class("site-footer-inner")
        .children(link_list(
            "site-footer-links",
            words.footer_navigation,
            page.shell.footer.clone(),
        ))
        .children(
            (!colophon.is_empty())
                .then(|| element("p").class("site-footer-colophon").child(colophon)),
        )
        .child(scheme_switch(words));
    element("footer").class("site-footer").child(inner)
}
