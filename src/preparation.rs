//! Pages are built before anybody asks for them: a click then only has to show what stands in the
//! document, out of sight.
//!
//! One is the page in the other language. The other is the page of the link that the reader has
//! turned to: from there to a click a hand takes a tenth of a second or more.

use crate::{
    Page,
    browser::{self, attention, leisure, page_loader, prefetch},
    navigation::Navigation,
    node::{Node, Prepared},
    pages::page_view,
    prepared_pages::{self, PreparedPage},
};
use leptos::{prelude::*, task};
use std::{cell::RefCell, sync::Arc};

thread_local! {
    /// Address of the page that the reader turned to last.
    static TURNED_TO: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Prepares pages for as long as the document lives.
pub fn prepare_ahead(navigation: Navigation) {
    attention::listen(move |address| {
        TURNED_TO.replace(address.clone());
        prepare(navigation, address);
    });
    leisure::at_leisure(move || navigation.rehearse());
    Effect::new(move |_| {
        navigation.page.track();
        leisure::at_leisure(move || {
            prepared_pages::discard_unless(&|page| is_wanted(page, navigation));
            if let Some(twin) = twin(navigation).filter(|_| !prefetch::saves_data()) {
                prepare(navigation, twin);
            }
        });
    });
}

/// The main part of a page, built now unless it is prepared.
pub fn main_part(page: &Page, navigation: Navigation) -> Node {
    match prepared_pages::take(page) {
        Some(PreparedPage { main, owner, .. }) => {
            on_cleanup(move || drop(owner));
            Node::Prepared(main)
        }
        None => page_view(page, navigation).into(),
    }
}

/// Address of the page that is shown, in the other language.
fn twin(navigation: Navigation) -> Option<String> {
    let page = navigation.page.read_untracked();
    page.alternate.as_ref().map(|twin| twin.href.clone())
}

fn is_wanted(page: &Page, navigation: Navigation) -> bool {
    let address = &page.address;
    TURNED_TO.with_borrow(|turned_to| turned_to == address)
        || twin(navigation).is_some_and(|twin| twin == *address)
}

fn prepare(navigation: Navigation, address: String) {
    task::spawn_local(async move {
        // What cannot be loaded is told once somebody asks for it.
        if let Ok(page) = page_loader::load(&address).await {
            leisure::at_leisure(move || build(navigation, page));
        }
    });
}

/// Builds a page, and lays it out at the next leisure, so that neither takes long.
fn build(navigation: Navigation, page: Page) {
    let is_here = navigation.address() == page.address || prepared_pages::is_prepared(&page);
    if is_here || !is_wanted(&page, navigation) || !browser::is_live() {
        return;
    }
    let Some(shown) = browser::main_part() else {
        return;
    };
    prepared_pages::discard_unless(&|page| is_wanted(page, navigation));
    let owner = Owner::new();
    let main = owner.with(|| {
        // The language of the document becomes that of the page only when it is shown.
        let main = page_view(&page, navigation).attr("lang", page.locale.lang());
        Prepared::beside(&shown, main)
    });
    prepared_pages::keep(PreparedPage {
        page: Arc::clone(&page),
        main,
        owner,
        is_laid_out: false,
    });
    leisure::at_leisure(move || prepared_pages::lay_out(page));
}
