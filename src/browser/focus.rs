//! Where the keyboard and the screen reader stand.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// Moves the focus to the main part.
pub fn main() {
    if let Some(main) = find("#main") {
        let _ = main.focus();
    }
}

/// Moves the focus to the page's heading and leaves the scroll position as it is.
pub fn heading() {
    if let Some(heading) = find("#main h1") {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&still);
    }
}

/// Moves the focus to the register of news, whose items have changed.
pub fn register() {
    if let Some(register) = find(".news-register") {
        let _ = register.focus();
    }
}

/// Moves the focus, and with it the view, to what a fragment (`#…`) names. Tells whether it is there.
pub fn fragment(fragment: &str) -> bool {
    let id = fragment.trim_start_matches('#');
    let target = document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(target) = &target {
        target.scroll_into_view();
        let _ = target.focus();
    }
    target.is_some()
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}
