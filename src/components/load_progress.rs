//! How the next page is coming along.

use crate::{
    browser::location::Location,
    i18n::{Words, words},
    navigation::{Loading, Navigation},
    node::{Element, Node, element, live},
};
use leptos::prelude::*;

/// Shows that a page takes its time, and what can be done when it does not come.
pub fn load_progress(navigation: Navigation) -> Node {
    live(move || {
        let place = element("div").class("load-progress");
        let words = || words(navigation.page.read().locale);
        match navigation.loading.get() {
            // Every click passes here: nothing else is followed.
            Loading::Settled => place,
            Loading::Slow => place
                .attr("role", "status")
                .child(element("span").class("load-progress-bar"))
                .child(
                    element("span")
                        .class("visually-hidden")
                        .child(words().loading),
                ),
            Loading::Failed(to) => {
                place
                    .attr("role", "alert")
                    .child(failure(to, words(), navigation))
            }
        }
    })
}

fn failure(to: Location, words: &'static Words, navigation: Navigation) -> Element {
    let href = to.address();
    let button = element("button")
        .attr("type", "button")
        .on("click", move |_| navigation.retry(to.clone()))
        .child(words.retry);
    let link = element("a")
        .attr("href", href)
        .attr("rel", "external")
        .child(words.open_without_app);
    element("div")
        .class("load-failure")
        .child(element("p").child(words.load_failed))
        .child(
            element("p")
                .class("load-failure-choices")
                .child(button)
                .child(" ")
                .child(link),
        )
}
