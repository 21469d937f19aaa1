//! The change of page, rehearsed while the reader reads.
//!
//! Browsers compile a function at its first use, and the first click of a visit would wait for it.
//! So the first page is built once more beside the document, and then shown again in its own place,
//! where nothing differs and nothing is changed.

use crate::{
    browser::{self, leisure},
    navigation::Navigation,
    node::Node,
    pages::page_view,
};
use leptos::{prelude::*, tachys::view::Render};
use std::sync::Arc;

/// Rehearses with the page that is shown, at leisure and in two parts, so that none is long.
pub fn at_leisure(navigation: Navigation) {
    leisure::at_leisure(move || {
        if browser::is_live() {
            build(navigation);
            leisure::at_leisure(move || show_again(navigation));
        }
    });
}

fn build(navigation: Navigation) {
    let owner = Owner::new();
    owner.with(|| {
        let page = navigation.page.get_untracked();
        Node::from(page_view(&page, navigation)).build();
    });
    owner.cleanup();
}

/// A page that follows its query is left alone: it would start anew.
fn show_again(navigation: Navigation) {
    if browser::is_live() && !navigation.has_query() {
        let page = navigation.page.get_untracked();
        browser::describe_document(&page);
        navigation.page.set(Arc::clone(&page));
    }
}
