//! The pages that stand in the document, out of sight, until they are shown or not wanted any more.

use crate::{
    Page,
    browser::{
        below_window,
        layout_ahead::{STEPS, Step},
    },
    node::Prepared,
};
use leptos::prelude::{Owner, set_timeout};
use std::{cell::RefCell, sync::Arc, time::Duration};

/// A page that stands in the document.
pub struct PreparedPage {
    /// Its datum.
    pub page: Page,
    /// Its main part.
    pub main: Prepared,
    /// What its views keep; they live as long as it does.
    pub owner: Owner,
    /// Whether it has been laid out.
    pub is_laid_out: bool,
}

thread_local! {
    static PREPARED: RefCell<Vec<PreparedPage>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a page.
pub fn keep(prepared: PreparedPage) {
    PREPARED.with_borrow_mut(|all| all.push(prepared));
}

/// Whether a page is kept.
pub fn is_prepared(page: &Page) -> bool {
    kept(page, |_| ()).is_some()
}

/// Whether a page is kept and has been laid out.
pub fn is_laid_out(page: &Page) -> bool {
    kept(page, |it| it.is_laid_out).unwrap_or_default()
}

/// Leaves the foot of the document out of the next frame, where a kept page is known to reach below
/// the window. Tells whether it is.
pub fn spare_foot(page: &Page) -> bool {
    kept(page, |it| it.main.element().map(below_window::spare_foot))
        .flatten()
        .unwrap_or_default()
}

/// Does something to a page, if it is kept.
fn kept<T>(page: &Page, act: impl FnOnce(&mut PreparedPage) -> T) -> Option<T> {
    PREPARED.with_borrow_mut(|all| {
        let kept = all.iter_mut().find(|it| Arc::ptr_eq(&it.page, page));
        kept.map(act)
    })
}

/// Gives a page away, to be shown.
pub fn take(page: &Page) -> Option<PreparedPage> {
    PREPARED.with_borrow_mut(|all| {
        let place = all.iter().position(|it| Arc::ptr_eq(&it.page, page))?;
        Some(all.swap_remove(place))
    })
}

/// Has the browser lay a page out ahead, step by step, for as long as it is kept.
pub fn lay_out(page: Page) {
    lay_out_by(page, &STEPS);
}

fn lay_out_by(page: Page, steps: &'static [Step]) {
    match steps.split_first() {
        Some((step, later)) => {
            kept(&page, |it| it.main.element().map(step));
            set_timeout(move || lay_out_by(page, later), Duration::ZERO);
        }
        None => {
            kept(&page, |it| it.is_laid_out = true);
        }
    }
}

/// Takes all pages but the wanted ones out of the document.
pub fn discard_unless(is_wanted: &dyn Fn(&Page) -> bool) {
    let unwanted = PREPARED.with_borrow_mut(|all| {
        all.extract_if(.., |it| !is_wanted(&it.page))
            .collect::<Vec<_>>()
    });
    for PreparedPage { main, owner, .. } in unwanted {
        main.discard();
        drop(owner);
    }
}
