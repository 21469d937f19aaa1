//! The scroll position of every entry of the history, which comes back on back and forward.
//!
//! Browsers restore it only when the page is there at once; a page whose datum has to be fetched
//! first is not. So each entry keeps its own position in its state.

use leptos::{
    ev,
    prelude::{set_timeout_with_handle, window, window_event_listener},
};
use std::{cell::RefCell, time::Duration};
use wasm_bindgen::JsValue;

/// How long the page must lie still before its position is noted.
const STILL: Duration = Duration::from_millis(80);

thread_local! {
    static ARRIVAL: RefCell<Option<f64>> = const { RefCell::new(None) };
    static NOTING: RefCell<Option<leptos::prelude::TimeoutHandle>> = const { RefCell::new(None) };
}

/// Listens to scrolling, and to arrivals by back and forward.
pub fn listen() {
    // Listeners live as long as the document does, and so do their handles.
    let _ = window_event_listener(ev::scroll, |_| {
        let timer = set_timeout_with_handle(note, STILL).ok();
        if let Some(earlier) = NOTING.replace(timer) {
            earlier.clear();
        }
    });
    let _ = window_event_listener(ev::popstate, |_| {
        let position = window()
            .history()
            .ok()
            .and_then(|history| history.state().ok());
        ARRIVAL.set(Some(
            position.and_then(|state| state.as_f64()).unwrap_or(0.0),
        ));
    });
    let _ = leptos::prelude::window_event_listener_untyped("click", |_| ARRIVAL.set(None));
}

fn note() {
    if let (Ok(history), Ok(position)) = (window().history(), window().scroll_y()) {
        // A browser that refuses only loses the position.
        let _ = history.replace_state_with_url(&JsValue::from_f64(position), "", None);
    }
}

/// The scroll position of the entry just reached by back or forward; none after a click.
pub fn take_arrival() -> Option<f64> {
    ARRIVAL.take()
}

/// Scrolls to a noted position.
pub fn return_to(position: f64) {
    window().scroll_to_with_x_and_y(0.0, position);
}
