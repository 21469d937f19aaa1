//! What belongs to the document as a whole.

use leptos::prelude::{document, window};
use model::PageData;

/// Gives the document the page's language, title and description.
pub fn describe(page: &PageData) {
    let document = document();
    if let Some(root) = document.document_element() {
        // The DOM refuses no value of `lang`.
        let _ = root.set_attribute("lang", page.locale.lang());
    }
    document.set_title(&page.document_title);
    if let Ok(Some(meta)) = document.query_selector("meta[name=description]") {
        let _ = meta.set_attribute("content", &page.description);
    }
}

/// Marks the document as run by the app (`data-app="live"`); the start script marks one that is
/// not as `static`.
pub fn mark_live() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-app", "live");
    }
}

/// The address in the browser's address bar, without query and fragment.
pub fn current_address() -> String {
    window().location().pathname().unwrap_or_default()
}

/// Leaves the app: loads the document at an address, which is complete by itself. The address
/// that a back or forward navigation has already reached is loaded again.
pub fn load(address: &str) {
    let location = window().location();
    let _ = if current_address() == address {
        location.reload()
    } else {
        location.assign(address)
    };
}
