//! The address bar: where the reader is, and every way in which they go on by it.

use super::history_scroll;
use leptos::{
    ev,
    prelude::{window, window_event_listener, window_event_listener_untyped},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent, UrlSearchParams};

/// An address of this site in its parts, as the browser writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// Address of the page.
    pub path: String,
    /// The query with its `?`; empty where there is none.
    pub search: String,
    /// The fragment with its `#`; empty where there is none.
    pub hash: String,
}

impl Location {
    /// What stands in the address bar.
    pub fn current() -> Self {
        let location = window().location();
        Self {
            path: location.pathname().unwrap_or_default(),
            search: location.search().unwrap_or_default(),
            hash: location.hash().unwrap_or_default(),
        }
    }

    /// The whole address.
    pub fn address(&self) -> String {
        let Self { path, search, hash } = self;
        format!("{path}{search}{hash}")
    }

    /// Puts it into the address bar: by a link as a new entry of the history, in a rehearsal in the
    /// place of what stands there. A step has put it there already.
    pub fn enter(&self, way: &Way) {
        let Ok(history) = window().history() else {
            return;
        };
        // A browser that refuses shows the page under the address before it.
        let _ = match way {
            Way::Link { .. } => {
                history.push_state_with_url(&JsValue::NULL, "", Some(&self.address()))
            }
            Way::Rehearsal => {
                let state = history.state().unwrap_or(JsValue::NULL);
                history.replace_state_with_url(&state, "", Some(&self.address()))
            }
            Way::Step(_) => Ok(()),
        };
        history_scroll::change_entry();
    }
}

/// How the reader goes on.
pub enum Way {
    /// By a link, to an address that is still to be put into the address bar.
    Link {
        /// Whether the view moves to the top of the page, or to what the fragment names.
        scrolls: bool,
    },
    /// By a step back or forward, to an entry that was left at this scroll position.
    Step(f64),
    /// Not at all: the page that is shown is shown again, and nothing changes.
    Rehearsal,
}

/// Calls `go` for every link to a page of the site that is followed, and for every step through the
/// history, for as long as the document lives. Links that somebody else answers, or that the reader
/// wants in a window of its own, are left to the browser.
pub fn listen(go: impl Fn(Location, Way) + Clone + 'static) {
    let step = go.clone();
    // Dropping the handles would not end the listening: nobody has to keep them.
    let _ = window_event_listener(ev::popstate, move |_| {
        history_scroll::change_entry();
        step(Location::current(), Way::Step(history_scroll::position()));
    });
    // One listener for both: browsers compile a function at its first use, and the button that goes
    // down spares the click that.
    for (name, is_click) in [("pointerdown", false), ("click", true)] {
        let go = go.clone();
        let _ = window_event_listener_untyped(name, move |event| {
            let Some(link) = link_to_follow(&event) else {
                return;
            };
            history_scroll::note();
            let location = Location {
                path: link.pathname(),
                search: link.search(),
                hash: link.hash(),
            };
            let scrolls = !link.has_attribute("data-noscroll");
            if is_click {
                event.prevent_default();
                go(location, Way::Link { scrolls });
            }
        });
    }
}

/// The link that this site answers when its reader presses it as `event` tells.
fn link_to_follow(event: &Event) -> Option<HtmlAnchorElement> {
    let press: &MouseEvent = event.dyn_ref()?;
    let elsewhere = press.ctrl_key() || press.meta_key() || press.shift_key() || press.alt_key();
    if elsewhere || press.button() != 0 || press.default_prevented() {
        return None;
    }
    let element: Element = press.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
    let ours = link.pathname().ends_with('/')
        && link.origin() == window().location().origin().ok()?
        && !link.has_attribute("download")
        && link.target().is_empty()
        && link.rel() != "external";
    ours.then_some(link)
}

/// A value in a query; empty where the query does not hold it.
pub fn query_value(search: &str, key: &str) -> String {
    UrlSearchParams::new_with_str(search)
        .ok()
        .and_then(|query| query.get(key))
        .unwrap_or_default()
}

/// A query with these values in it; those that are empty are taken out.
pub fn with_query_values(search: &str, values: &[(&str, &str)]) -> String {
    let Ok(query) = UrlSearchParams::new_with_str(search) else {
        return search.to_owned();
    };
    for (key, value) in values {
        if value.is_empty() {
            query.delete(key);
        } else {
            query.set(key, value);
        }
    }
    let query = String::from(query.to_string());
    if query.is_empty() {
        query
    } else {
        format!("?{query}")
    }
}
