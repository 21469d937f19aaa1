//! What can wait until the browser has nothing else to do.

use js_sys::{Function, Reflect};
use leptos::prelude::{set_timeout, window};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Calls `task` once the browser is idle; a browser that does not tell gets a moment first.
pub fn at_leisure(task: impl FnOnce() + 'static) {
    let idle = Reflect::get(&window(), &JsValue::from_str("requestIdleCallback"))
        .ok()
        .and_then(|idle| idle.dyn_into::<Function>().ok());
    match idle {
        Some(idle) => {
            let task = Closure::once_into_js(task);
            let _ = idle.call1(&JsValue::UNDEFINED, &task);
        }
        None => set_timeout(task, Duration::from_millis(200)),
    }
}
