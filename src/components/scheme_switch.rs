//! The choice between light and dark.

use crate::{
    i18n::Words,
    node::{Element, element},
};

/// Three buttons of which one is pressed: as the system says, light, dark. The start script answers
/// them, so that they work where the app does not, and the style sheet shows them once it does.
pub fn scheme_switch(words: &'static Words) -> Element {
    let button = |scheme: &'static str, pressed: &'static str, name: &'static str| {
        element("button")
            .attr("type", "button")
            .attr("value", scheme)
            .attr("aria-pressed", pressed)
            .child(name)
    };
    element("div")
        .class("scheme-switch")
        .attr("role", "group")
        .attr("aria-label", words.appearance)
        .child(button("system", "true", words.appearance_system))
        .child(button("light", "false", words.appearance_light))
        .child(button("dark", "false", words.appearance_dark))
}
