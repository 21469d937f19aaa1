//! What the visitor's browser remembers: the chosen language and nothing else.

use super::leisure;
use leptos::{
    ev,
    prelude::{window, window_event_listener},
};
use model::Locale;
use std::cell::Cell;

/// Key of the chosen language. The start script reads it at the address `/`.
const LOCALE: &str = "locale";

thread_local! {
    /// The language that was chosen and is not yet written down.
    static CHOSEN: Cell<Option<Locale>> = const { Cell::new(None) };
}

/// Sees to it that a reader who leaves right after a choice has it remembered.
pub fn listen() {
    // Dropping the handle would not end the listening: nobody has to keep it.
    let _ = window_event_listener(ev::pagehide, |_| write());
}

/// Takes note of the language that the visitor has chosen.
pub fn note_choice(locale: Locale) {
    CHOSEN.set(Some(locale));
}

/// Keeps what was chosen. The first writing opens the store, which takes longer than showing the
/// page: it waits until the browser is idle.
pub fn keep_choice() {
    leisure::at_leisure(write);
}

/// Writes down what was chosen. A browser that refuses storage forgets it.
fn write() {
    let Some(locale) = CHOSEN.take() else {
        return;
    };
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(LOCALE, locale.lang());
    }
}
