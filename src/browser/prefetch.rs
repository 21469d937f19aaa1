//! Page data fetched before they are asked for: at once when a visitor turns to a link, and at
//! leisure for the links in view, unless the visitor saves data.

use super::{leisure, page_loader, stillness};
use js_sys::Reflect;
use leptos::prelude::{document, window, window_event_listener_untyped};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event};

/// Links to pages of the site.
const LINKS: &str = "a[href^='/']";

/// Listens to pointers, touches and the focus reaching a link, and to links coming into view.
pub fn listen() {
    for event in ["pointerover", "focusin", "touchstart"] {
        // Listeners live as long as the document does: their handles are not needed.
        let _ = window_event_listener_untyped(event, |event| {
            if let Some(address) = within(&event, LINKS).and_then(|link| address(&link)) {
                page_loader::prefetch(&address);
            }
        });
    }
    // The menu of small screens brings links into view.
    let _ = window_event_listener_untyped("click", |click| {
        if within(&click, "summary").is_some() {
            when_idle();
        }
    });
    stillness::listen(when_idle);
}

/// Fetches the data of the links in view once the browser has nothing else to do.
pub fn when_idle() {
    if saves_data() {
        return;
    }
    leisure::at_leisure(fetch_links_in_view);
}

fn fetch_links_in_view() {
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or(0.0);
    let Ok(links) = document().query_selector_all(LINKS) else {
        return;
    };
    (0..links.length())
        .filter_map(|index| links.item(index)?.dyn_into::<Element>().ok())
        .filter(|link| {
            let place = link.get_bounding_client_rect();
            place.bottom() > 0.0 && place.top() < height
        })
        .filter_map(|link| address(&link))
        .for_each(|address| page_loader::prefetch(&address));
}

/// Whether the visitor asked to be spared what is not needed.
fn saves_data() -> bool {
    let member = |of: &JsValue, name: &str| {
        Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    };
    let connection = member(&member(&window(), "navigator"), "connection");
    connection.is_object() && member(&connection, "saveData").is_truthy()
}

fn within(event: &Event, selector: &str) -> Option<Element> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest(selector).ok()?
}

/// The address of the page that a link leads to; none for files and for the page itself.
fn address(link: &Element) -> Option<String> {
    let href = link.get_attribute("href")?;
    let address = href.split(['?', '#']).next()?;
    let here = window().location().pathname().ok()?;
    (address.ends_with('/') && address != here).then(|| address.to_owned())
}
