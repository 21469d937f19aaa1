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
        let mut below = Vec::new();
        collect_below(main, top + height, &mut below);
        // A mark moves what follows: the places are all known by now.
        for part in below {
            // The DOM refuses no attribute of this name.
            let _ = part.set_attribute(MARK, "");
        }
    }
    // Asking for a place lays it out once more, with the marks.
    let _ = first.get_bounding_client_rect();
}

/// Collects the children of an element that begin below `edge`, and what does in those that it cuts.
/// Each is asked for its own place: in a grid the next one may stand higher.
fn collect_below(element: &Element, edge: f64, below: &mut Vec<Element>) {
    let children = element.children();
    for child in (0..children.length()).filter_map(|index| children.item(index)) {
        let place = child.get_bounding_client_rect();
        if place.top() >= edge {
            below.push(child);
        } else if place.bottom() > edge {
            collect_below(&child, edge, below);
        }
    }
}

/// Marks the foot of the document, if parts of `main` are marked that stand above it. Tells whether
/// they are.
pub fn spare_foot(main: &Element) -> bool {
    let reaches_below = main.query_selector("[data-below]").ok().flatten().is_some();
    if reaches_below {
        for foot in elements(".site-footer") {
            let _ = foot.set_attribute(MARK, "");
        }
    }
    reaches_below
}

/// Has all of the page painted that is shown.
pub fn show() {
    for part in elements("[data-below]:not([data-prepared] *)") {
        let _ = part.remove_attribute(MARK);
    }
}
