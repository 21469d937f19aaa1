//! What of a page begins below the window when the page is shown from its top: the first frame does
//! not have to paint it.

use super::document::{elements, window_height};
use leptos::prelude::window;
use web_sys::Element;

/// The style sheet leaves out what has this mark.
const MARK: &str = "data-below";

/// What is done to a page that stands ready beside the one that is shown, in this order: each in a task
/// of its own, so that none holds up the reader.
pub const STEPS: [fn(&Element); 3] = [style, lay_out, spare];

/// Asking for a style has all that stands in `main` styled, hidden as it is.
fn style(main: &Element) {
    let first = main.first_element_child();
    let styles = first.and_then(|it| window().get_computed_style(&it).ok()?);
    let _ = styles.map(|it| it.get_property_value("color"));
}

/// Asking for a place has it laid out.
fn lay_out(main: &Element) {
    let _ = top(main);
}

/// Marks the parts that begin below the window.
fn spare(main: &Element) {
    let height = window_height();
    if height > 0.0 {
        mark_below(main, top(main) + height);
    }
    // Once more, with the marks.
    lay_out(main);
}

fn top(main: &Element) -> f64 {
    let first = main.first_element_child();
    first.map_or(0.0, |it| it.get_bounding_client_rect().top())
}

/// Marks the children of an element that begin below `edge`, and what does in those that it cuts. Each
/// is asked for its own place: in a grid the next one may stand higher.
fn mark_below(element: &Element, edge: f64) {
    let children = element.children();
    for index in 0..children.length() {
        let Some(child) = children.item(index) else {
            continue;
        };
        let place = child.get_bounding_client_rect();
        if place.top() >= edge {
            // The DOM refuses no attribute of this name.
            let _ = child.set_attribute(MARK, "");
        } else if place.bottom() > edge {
            mark_below(&child, edge);
        }
    }
}

/// Has all of the page painted that is shown.
pub fn show() {
    for part in elements("[data-below]:not([data-prepared] *)") {
        let _ = part.remove_attribute(MARK);
    }
}
