//! What the reader turns to.

use leptos::prelude::{window, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// Links to pages of the site, in the page that is shown.
pub const LINKS: &str = "a[href^='/']:not([data-prepared] *)";

/// Calls `then` with the address of the page that a link leads to, whenever a pointer, a finger or
/// the focus reaches one, for as long as the document lives.
pub fn listen(then: impl Fn(String) + Clone + 'static) {
    for event in ["pointerover", "focusin", "touchstart"] {
        let then = then.clone();
        // Listeners live as long as the document does: their handles are not needed.
        let _ = window_event_listener_untyped(event, move |event| {
            if let Some(address) = within(&event, LINKS).and_then(|link| page_address(&link)) {
                then(address);
            }
        });
    }
}

/// The element of a selector in which an event happens.
fn within(event: &Event, selector: &str) -> Option<Element> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest(selector).ok()?
}

/// The address of the page that a link leads to; none for files and for the page itself.
pub fn page_address(link: &Element) -> Option<String> {
    let href = link.get_attribute("href")?;
    let address = href.split(['?', '#']).next()?;
    let here = window().location().pathname().ok()?;
    (address.ends_with('/') && address != here).then(|| address.to_owned())
}
