//! What can wait until the browser has nothing else to do.

use js_sys::{Function, Object, Reflect};
use leptos::prelude::{set_timeout, window};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// How long a task waits at most, in milliseconds: a busy browser may find no leisure for seconds.
const PATIENCE: u32 = 1000;

/// Calls `task` once the browser is idle, or after [`PATIENCE`]; a browser that does not tell gets a
/// moment first.
pub fn at_leisure(task: impl FnOnce() + 'static) {
    let idle = Reflect::get(&window(), &JsValue::from_str("requestIdleCallback"))
        .ok()
        .and_then(|idle| idle.dyn_into::<Function>().ok());
    match idle {
        Some(idle) => {
            let task = Closure::once_into_js(task);
            let options = Object::new();
            // A new object refuses nothing.
            let _ = Reflect::set(&options, &JsValue::from_str("timeout"), &PATIENCE.into());
            let _ = idle.call2(&JsValue::UNDEFINED, &task, &options);
        }
        None => set_timeout(task, Duration::from_millis(200)),
    }
}
