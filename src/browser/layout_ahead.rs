//! Has the browser style and lay out a page that stands in the document, out of sight.

use super::below_window;
use leptos::prelude::window;
use web_sys::Element;

/// Something that is done to the main part of a page.
pub type Step = fn(&Element);

/// What is done, in this order: each in a task of its own, so that none holds up the reader.
pub const STEPS: [Step; 3] = [style, lay_out, below_window::spare];

/// Asking for a style has all that stands in `main` styled, hidden as it is.
fn style(main: &Element) {
    let first = main.first_element_child();
    let styles = first.and_then(|it| window().get_computed_style(&it).ok()?);
    let _ = styles.map(|it| it.get_property_value("color"));
}

/// Asking for a place has it laid out.
fn lay_out(main: &Element) {
    let first = main.first_element_child();
    let _ = first.map(|it| it.get_bounding_client_rect());
}
