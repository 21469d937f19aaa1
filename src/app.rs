//! Shell and current page.

use crate::{
    Page,
    components::{announcer, load_progress, site_footer, site_header},
    i18n::words,
    navigation::Navigation,
    node::{Node, live},
    preparation,
    ui::skip_link,
};
use leptos::prelude::*;

/// The whole site in one function: the datum of the page that is shown first goes in; the app
/// fetches every further one itself.
#[component]
pub fn App(
    /// The page that the address names.
    first: Page,
) -> impl IntoView {
    let navigation = Navigation::start(first);
    // Only a browser runs effects.
    Effect::new(move |_| preparation::prepare_ahead(navigation));
    let Navigation { page, settled, .. } = navigation;
    Node::Several(vec![
        live(move || skip_link(words(settled.read().locale).skip_to_content)),
        live(move || site_header(&page.read(), navigation)),
        load_progress(navigation),
        live(move || preparation::main_part(&page.read(), navigation)),
        live(move || site_footer(&settled.read())),
        live(move || {
            let locale = page.read_untracked().locale;
            announcer(navigation.announcement.get(), locale)
        }),
    ])
}
