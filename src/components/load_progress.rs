//! How the next page is coming along.

use crate::{
    browser::location::Location,
    i18n::words,
    navigation::{Loading, Navigation},
    node::{Element, Node, element, live},
};
use leptos::prelude::*;

/// Shows that a page takes its time, and what can be done when it does not come.
pub fn load_progress(navigation: Navigation) -> Node {
    live(move || {
        let place = element("div").class("load-progress");
        let loading = navigation.loading.get();
        if loading == Loading::Settled {
            // Every click passes here: nothing else is followed.
            return place;
        }
        let words = words(navigation.page.read().locale);
        match loading {
            Loading::Settled => place,
            Loading::Slow => place
                .attr("role", "status")
                .child(element("span").class("load-progress-bar"))
                .child(
                    element("span")
                        .class("visually-hidden")
                        .child(words.loading),
                ),
            Loading::Failed(to) => place.attr("role", "alert").child(failure(
                to,
                words.load_failed,
                words.retry,
                words.open_without_app,
                navigation,
            )),
        }
    })
}

fn failure(
    to: Location,
    message: &'static str,
    retry: &'static str,
    plain: &'static str,
    navigation: Navigation,
) -> Element {
    let href = to.address();
    let button = element("button")
        .attr("type", "button")
        .on("click", move |_| navigation.retry(to.clone()))
        .child(retry);
    let link = element("a")
        .attr("href", href)
        .attr("rel", "external")
        .child(plain);
    element("div")
        .class("load-failure")
        .child(element("p").child(message))
        .child(
            element("p")
                .class("load-failure-choices")
                .child(button)
                .child(" ")
                .child(link),
        )
}
