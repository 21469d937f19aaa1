//! The scroll position of every entry of the history, which comes back on back and forward.
//!
//! Browsers restore it only when the page is there at once; a page whose datum has to be fetched
//! first is not. So each entry keeps its own position in its state.

use super::stillness;
use leptos::{
    ev,
    prelude::{window, window_event_listener},
};
use std::cell::Cell;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

thread_local! {
    /// Whether the page may be elsewhere than the current entry keeps. Asking the browser for a position
    /// has it style the page, for which a click would wait.
    static MAY_HAVE_MOVED: Cell<bool> = const { Cell::new(true) };
}

/// Listens to scrolling.
pub fn listen() {
    let _ = window_event_listener(ev::scroll, |_| MAY_HAVE_MOVED.set(true));
    stillness::listen(note);
    restore_by(ScrollRestoration::Manual);
    // A document that is left is the browser's again, which restores it best after a reload.
    let _ = window_event_listener(ev::pagehide, |_| restore_by(ScrollRestoration::Auto));
    let _ = window_event_listener(ev::pageshow, |_| restore_by(ScrollRestoration::Manual));
}

/// Says who restores positions: the browser, which heeds an entry's fragment more than where the
/// reader was, or this room.
fn restore_by(who: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(who);
    }
}

/// Says that another entry of the history is current: the page need not be where that one keeps it.
pub fn change_entry() {
    MAY_HAVE_MOVED.set(true);
}

/// Keeps the scroll position with the entry that is current.
pub fn note() {
    if !MAY_HAVE_MOVED.get() {
        return;
    }
    if let (Ok(history), Ok(position)) = (window().history(), window().scroll_y()) {
        // Writing costs the click that goes on from here some milliseconds: nothing is written twice.
        if position_in(&history) != position {
            // A browser that refuses only loses the position.
            let _ = history.replace_state(&JsValue::from_f64(position), "");
        }
        MAY_HAVE_MOVED.set(false);
    }
}

/// The scroll position.
pub fn here() -> f64 {
    if MAY_HAVE_MOVED.get() {
        window().scroll_y().unwrap_or(0.0)
    } else {
        position()
    }
}

/// The position that the current entry keeps; the top where it keeps none.
fn position_in(history: &History) -> f64 {
    history
        .state()
        .ok()
        .and_then(|state| state.as_f64())
        .unwrap_or(0.0)
}

/// The scroll position that the current entry keeps.
pub fn position() -> f64 {
    window()
        .history()
        .map_or(0.0, |history| position_in(&history))
}

/// Scrolls to a noted position.
pub fn return_to(position: f64) {
    window().scroll_to_with_x_and_y(0.0, position);
}
