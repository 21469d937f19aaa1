//! Page data fetched before they are asked for: at leisure for the links in view, unless the visitor
//! saves data.

use super::{
    attention::{LINKS, page_address},
    document::{elements, window_height},
    leisure, page_loader, stillness,
};
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// Listens to scrolling, which brings links into view.
pub fn listen() {
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
    let height = window_height();
    elements(LINKS)
        .into_iter()
        .filter(|link| {
            let place = link.get_bounding_client_rect();
            place.bottom() > 0.0 && place.top() < height
        })
        .filter_map(|link| page_address(&link))
        .for_each(|address| page_loader::prefetch(&address));
}

/// Whether the visitor asked to be spared what is not needed.
pub fn saves_data() -> bool {
    let member = |of: &JsValue, name: &str| {
        Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    };
    let connection = member(&member(&window(), "navigator"), "connection");
    connection.is_object() && member(&connection, "saveData").is_truthy()
}
