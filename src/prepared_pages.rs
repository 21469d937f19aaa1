//! Pages that are built before anybody asks for them: a click then only has to show what stands in
//! the document, out of sight.
//!
//! One is the page in the other language. The other is the page of the link that the reader has
//! turned to: from there to a click a hand takes a tenth of a second or more.

use crate::{
    Page,
    browser::{self, attention, leisure, page_loader, prefetch},
    navigation::Navigation,
    node::{Node, Prepared},
    pages::page_view,
};
use leptos::{prelude::*, task};
use std::{cell::RefCell, sync::Arc};

struct PreparedPage {
    page: Page,
    main: Prepared,
    owner: Owner,
}

thread_local! {
    static PREPARED: RefCell<Vec<PreparedPage>> = const { RefCell::new(Vec::new()) };
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
            discard_unwanted(navigation);
            if let Some(twin) = twin(navigation).filter(|_| !prefetch::saves_data()) {
                prepare(navigation, twin);
            }
        });
    });
}

/// The main part of a page, built now unless it is prepared.
pub fn main_part(page: &Page, navigation: Navigation) -> Node {
    let prepared = PREPARED.with_borrow_mut(|all| {
        let place = all.iter().position(|it| Arc::ptr_eq(&it.page, page))?;
        Some(all.swap_remove(place))
    });
    match prepared {
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

fn prepare(navigation: Navigation, address: String) {
    task::spawn_local(async move {
        // What cannot be loaded is told once somebody asks for it.
        if let Ok(page) = page_loader::load(&address).await {
            leisure::at_leisure(move || build(navigation, page));
        }
    });
}

/// In two parts, so that none is long.
fn build(navigation: Navigation, page: Page) {
    let is_shown = navigation.page.read_untracked().address == page.address;
    if is_shown || is_prepared(&page) || !is_wanted(&page, navigation) || !browser::is_live() {
        return;
    }
    let Some(shown) = browser::main_part() else {
        return;
    };
    discard_unwanted(navigation);
    let owner = Owner::new();
    let main = owner.with(|| {
        // The language of the document becomes that of the page only when it is shown.
        let main = page_view(&page, navigation).attr("lang", page.locale.lang());
        Prepared::beside(&shown, main)
    });
    PREPARED.with_borrow_mut(|all| {
        let page = Arc::clone(&page);
        all.push(PreparedPage { page, main, owner });
    });
    leisure::at_leisure(move || {
        PREPARED.with_borrow(|all| {
            if let Some(prepared) = all.iter().find(|it| Arc::ptr_eq(&it.page, &page)) {
                prepared.main.lay_out();
            }
        });
    });
}

/// Whether the page stands in the document, out of sight.
pub fn is_prepared(page: &Page) -> bool {
    PREPARED.with_borrow(|all| all.iter().any(|it| Arc::ptr_eq(&it.page, page)))
}

fn is_wanted(page: &Page, navigation: Navigation) -> bool {
    let address = &page.address;
    TURNED_TO.with_borrow(|turned_to| turned_to == address)
        || twin(navigation).is_some_and(|twin| twin == *address)
}

fn discard_unwanted(navigation: Navigation) {
    let unwanted = PREPARED.with_borrow_mut(|all| {
        all.extract_if(.., |it| !is_wanted(&it.page, navigation))
            .collect::<Vec<_>>()
    });
    for PreparedPage { main, owner, .. } in unwanted {
        main.discard();
        drop(owner);
    }
}
