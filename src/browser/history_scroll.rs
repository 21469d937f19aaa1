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
    static ARRIVAL: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Listens to scrolling, and to arrivals by back and forward.
pub fn listen() {
    stillness::listen(note);
    restore_by(ScrollRestoration::Manual);
    // A document that is left is the browser's again, which restores it best after a reload.
    let _ = window_event_listener(ev::pagehide, |_| restore_by(ScrollRestoration::Auto));
    let _ = window_event_listener(ev::pageshow, |_| restore_by(ScrollRestoration::Manual));
    // Listeners live as long as the document does: their handles are not needed.
    let _ = window_event_listener(ev::popstate, |_| {
        let position = window().history().map(|history| position_in(&history));
        ARRIVAL.set(Some(position.unwrap_or(0.0)));
    });
    // The router starts after this and hears of a click later: the entry is still the one left.
    let _ = window_event_listener(ev::click, |_| {
        ARRIVAL.set(None);
        note();
    });
}

/// Says who restores positions: the browser, which heeds an entry's fragment more than where the
/// reader was, or this room.
fn restore_by(who: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(who);
    }
}

fn note() {
    if let (Ok(history), Ok(position)) = (window().history(), window().scroll_y()) {
        // Writing costs the click that goes on from here some milliseconds: nothing is written twice.
        if position_in(&history) != position {
            // A browser that refuses only loses the position.
            let _ = history.replace_state(&JsValue::from_f64(position), "");
        }
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

/// The scroll position of the entry just reached by back or forward; none after a click.
pub fn take_arrival() -> Option<f64> {
    ARRIVAL.take()
}

/// Scrolls to a noted position.
pub fn return_to(position: f64) {
    window().scroll_to_with_x_and_y(0.0, position);
}
