//! The moment when a page that was scrolled lies still again.

use leptos::{
    ev,
    prelude::{TimeoutHandle, set_timeout_with_handle, window_event_listener},
};
use std::{cell::Cell, time::Duration};

/// How long the page must not have moved.
const STILL: Duration = Duration::from_millis(80);

/// Calls `then` whenever the page lies still after it was scrolled, for as long as the document
/// lives.
pub fn listen(then: fn()) {
    let pending: Cell<Option<TimeoutHandle>> = Cell::new(None);
    // Dropping the handle would not end the listening: nobody has to keep it.
    let _ = window_event_listener(ev::scroll, move |_| {
        let timer = set_timeout_with_handle(then, STILL).ok();
        if let Some(earlier) = pending.replace(timer) {
            earlier.clear();
        }
    });
}
