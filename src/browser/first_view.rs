//! The first frame of the next page: only what is in the window has to be laid out for it, with the
//! fonts that are shown already.

use super::{below_window, document::show_late_fonts};
use leptos::prelude::{document, request_animation_frame, set_timeout};
use std::time::Duration;

/// The style sheet heeds this mark of the document.
const MARK: &str = "data-first-view";

/// Marks the document, by which the style sheet spares the next frame what is out of
/// sight. Only for arrivals at the top of a page: every other place depends on what is above it.
pub fn spare_what_is_out_of_sight() {
    let Some(root) = document().document_element() else {
        return;
    };
    // The DOM refuses no attribute of this name.
    let _ = root.set_attribute(MARK, "");
}

/// Calls `task` once the next frame is on the screen; at once in a tab that nobody sees, which has
/// no frames.
pub fn then(task: impl FnOnce() + 'static) {
    if document().hidden() {
        task();
    } else {
        // The first call comes in the frame before it is painted, the second right after it.
        request_animation_frame(move || set_timeout(task, Duration::ZERO));
    }
}

/// Has the page that is shown laid out as a whole, in all its fonts.
pub fn complete() {
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute(MARK);
    }
    below_window::show();
    show_late_fonts();
}
