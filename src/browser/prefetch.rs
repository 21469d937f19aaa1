//! Page data fetched as soon as a visitor turns to a link.

use super::page_loader;
use leptos::prelude::{window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Listens to pointers, touches and the focus reaching a link.
pub fn listen() {
    for event in ["pointerover", "focusin", "touchstart"] {
        // Listeners live as long as the document does, and so do their handles.
        let _ = window_event_listener_untyped(event, |event| {
            if let Some(address) = address_of_link(&event) {
                page_loader::prefetch(&address);
            }
        });
    }
}

/// The address of the page that the event's link leads to; none for links that leave the site.
fn address_of_link(event: &Event) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let link = element.closest("a[href^='/']").ok()??;
    let href = link.get_attribute("href")?;
    let address = href.split(['?', '#']).next()?;
    let here = window().location().pathname().ok()?;
    (address.ends_with('/') && address != here).then(|| address.to_owned())
}
