//! The clipboard.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Writes a text to the clipboard. Tells whether the browser did so: it refuses on pages without
/// HTTPS, and where the visitor has forbidden it.
pub async fn write(text: &str) -> bool {
    match start(text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn start(text: &str) -> Option<Promise> {
    let member = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let clipboard = member(&member(&window(), "navigator")?, "clipboard")?;
    let write: Function = member(&clipboard, "writeText")?.dyn_into().ok()?;
    let promise = write.call1(&clipboard, &JsValue::from_str(text)).ok()?;
    promise.dyn_into().ok()
}
