//! The first frame of the next page: only what is in the window has to be laid out for it, with the
//! fonts that are shown already.

use super::document::show_late_fonts;
use leptos::prelude::{document, request_animation_frame};

/// Marks the document, by which the style sheet spares the next frame what is out of
/// sight. Only for arrivals at the top of a page: every other place depends on what is above it.
pub fn spare_what_is_out_of_sight() {
    let Some(root) = document().document_element() else {
        return;
    };
    // The DOM refuses no attribute of this name.
    let _ = root.set_attribute(MARK, "");
    then(move || {
        let _ = root.remove_attribute(MARK);
        show_late_fonts();
    });
}

/// Has the next page, which is laid out already, shown with the fonts it has.
pub fn keep_fonts() {
    then(show_late_fonts);
}

/// Calls `task` once the next frame is on the screen.
pub fn then(task: impl FnOnce() + 'static) {
    // The first call comes before the frame is painted, the second before the one after it.
    request_animation_frame(move || request_animation_frame(task));
}

/// Has the next page laid out as a whole, in all its fonts: a place on it depends on what is above.
/// An earlier page's first frame may still be to come.
pub fn lay_out_all() {
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute(MARK);
    }
    show_late_fonts();
}

const MARK: &str = "data-first-view";
