//! What of a page begins below the window when the page is shown from its top: the first frame does
//! not have to paint it.

use super::document::{elements, window_height};
use web_sys::Element;

/// The style sheet leaves out what has this mark.
const MARK: &str = "data-below";

/// Marks the parts of `main`, which stands ready and laid out beside the page that is shown, that begin
/// below the window.
pub fn spare(main: &Element) {
    let Some(first) = main.first_element_child() else {
        return;
    };
    let top = first.get_bounding_client_rect().top();
    let height = window_height();
    if height > 0.0 {
        mark_below(main, top + height);
    }
    // Asking for a place lays it out once more, with the marks.
    let _ = first.get_bounding_client_rect();
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
