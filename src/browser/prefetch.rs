//! Page data fetched before they are asked for: at leisure for the links in view, unless the visitor
//! saves data.

use super::{
    attention::{LINKS, page_address},
    leisure, page_loader, stillness,
};
use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

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
