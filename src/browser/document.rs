//! What belongs to the document as a whole.

use super::location::Location;
use leptos::prelude::{document, window};
use model::{Locale, PageData};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Gives the document a language. Browsers style and lay out everything anew that takes its language
/// from the document, even if it stays the same.
pub fn set_language(locale: Locale) {
    if !is_marked("lang", locale.lang()) {
        mark("lang", locale.lang());
    }
}

/// Gives the document the page's title and description.
pub fn describe(page: &PageData) {
    let document = document();
    document.set_title(&page.document_title);
    if let Ok(Some(meta)) = document.query_selector("meta[name=description]") {
        let _ = meta.set_attribute("content", &page.description);
    }
}

/// Marks the document as run by the app.
pub fn mark_live() {
    mark("data-app", "live");
}

/// Whether the app still runs the document: after a breakdown the start script has taken it away.
pub fn is_live() -> bool {
    is_marked("data-app", "live")
}

/// Marks the document as one that the app leaves alone. The start script does the same, and more,
/// where the app does not run or breaks down.
pub fn mark_static() {
    mark("data-app", "static");
}

fn mark(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        // The DOM refuses no value.
        let _ = root.set_attribute(name, value);
    }
}

fn is_marked(name: &str, value: &str) -> bool {
    document()
        .document_element()
        .and_then(|root| root.get_attribute(name))
        .as_deref()
        == Some(value)
}

/// The elements of the document that `selector` names.
pub fn elements(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// The height of the window in CSS pixels; 0 where the browser does not tell.
pub fn window_height() -> f64 {
    window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or(0.0)
}

/// Whether the document came with a page in it.
pub fn is_prerendered() -> bool {
    document().query_selector("main").ok().flatten().is_some()
}

/// The main part of the page that is shown.
pub fn main_part() -> Option<Element> {
    document().get_element_by_id("main")
}

/// Names the address that the reader is on the way to; empty once its page is there. The start script
/// loads the document of that address if the app breaks down before.
pub fn mark_arriving(address: &str) {
    mark("data-arriving", address);
}

/// Shows the fonts that came too late for the first page, if the start script has made them ready.
pub fn show_late_fonts() {
    if is_marked("data-fonts", "ready") {
        mark("data-fonts", "late");
    }
}

/// Leaves the app: loads the document at an address, which is complete by itself. The address
/// that a back or forward navigation has already reached is loaded again.
pub fn load(to: &Location) {
    let location = window().location();
    let _ = if Location::current() == *to {
        location.reload()
    } else {
        location.assign(&to.address())
    };
}
