//! What the visitor's browser remembers: the chosen language and nothing else.

use leptos::prelude::window;
use model::Locale;

/// Key of the chosen language. The start script reads it at the address `/`.
const LOCALE: &str = "locale";

/// Keeps the language that the visitor chose. A browser that refuses storage forgets it.
pub fn keep_locale(locale: Locale) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(LOCALE, locale.lang());
    }
}
