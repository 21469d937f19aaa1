//! Elements that stand in the document before they are shown.

use super::{Element, Node, state::State};
use leptos::tachys::{
    renderer::{Rndr, types},
    view::{Mountable, Render},
};
use send_wrapper::SendWrapper;
use std::cell::RefCell;

/// What keeps the element out of sight: the style sheet asks for the first, screen readers for the
/// second, because what is hidden in an element does not hide the landmark that it is.
const HIDING: [&str; 2] = ["data-prepared", "aria-hidden"];

thread_local! {
    /// What prepared elements have taken the place of, and what still stands in the document.
    static WITHDRAWN: RefCell<Vec<State>> = const { RefCell::new(Vec::new()) };
}

/// An element that stands beside another, built and laid out but out of sight, until it takes the
/// other's place. Until then it has no ids: those belong to what is shown.
///
/// A node may travel between threads; what stands in a document stays on its own.
pub struct Prepared(SendWrapper<State>);

impl Prepared {
    /// Builds `element` and puts it into the document, right after `other`.
    pub fn beside(other: &types::Element, element: Element) -> Self {
        let state = Node::from(element).build();
        set_hidden(&state, true);
        if let State::Element(built) = &state {
            // Refused only where `other` has been taken out of the document: then nobody sees either.
            let _ = other.after_with_node_1(&built.element);
        }
        Self(SendWrapper::new(state))
    }

    /// The element.
    pub fn element(&self) -> Option<&types::Element> {
        match &*self.0 {
            State::Element(built) => Some(&built.element),
            _ => None,
        }
    }

    /// Takes it out of the document again.
    pub fn discard(mut self) {
        self.0.unmount();
    }

    /// Shows it where it stands.
    pub(super) fn reveal(self) -> State {
        let state = self.0.take();
        set_hidden(&state, false);
        state
    }
}

/// Puts an element out of sight, without its ids, or into it.
fn set_hidden(state: &State, is_hidden: bool) {
    with_ids(state, &|element, id| {
        if is_hidden {
            Rndr::remove_attribute(element, "id");
        } else {
            Rndr::set_attribute(element, "id", id);
        }
    });
    if let State::Element(built) = state {
        for name in HIDING {
            if is_hidden {
                Rndr::set_attribute(&built.element, name, "true");
            } else {
                Rndr::remove_attribute(&built.element, name);
            }
        }
    }
}

/// Puts an element out of sight whose place a prepared one has taken: taking it out of the document
/// takes longer, and can wait. It is given no `aria-hidden`: browsers refuse that, and complain, around
/// the focus, which may still be in it.
pub(super) fn withdraw(state: State) {
    if let State::Element(built) = &state {
        Rndr::remove_attribute(&built.element, "id");
        Rndr::set_attribute(&built.element, HIDING[0], "true");
    }
    WITHDRAWN.with_borrow_mut(|all| all.push(state));
}

/// Takes out of the document what prepared elements have taken the place of.
pub fn clear_withdrawn() {
    for mut state in WITHDRAWN.take() {
        state.unmount();
    }
}

/// Calls `act` for each element that is to have an id, and this id.
fn with_ids(state: &State, act: &dyn Fn(&types::Element, &str)) {
    match state {
        State::Text { .. } => {}
        State::Element(built) => {
            if let Some((_, id)) = built.attributes.iter().find(|it| it.0 == "id") {
                act(&built.element, id);
            }
            for child in &built.children {
                with_ids(child, act);
            }
        }
        State::Several(states) => {
            for state in states {
                with_ids(state, act);
            }
        }
        State::Live(effect) => {
            effect.with_value_mut(|state| with_ids(state, act));
        }
    }
}
