//! How a node gets into the document, and how the document follows when it changes.

use super::{
    Element, Handler, Node, prepared,
    state::{ElementState, Listener, State},
};
use leptos::tachys::{
    renderer::{Rndr, types},
    view::{Mountable, Render},
};
use std::{cell::RefCell, mem, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        match self {
            Self::Text(text) => State::Text {
                node: Rndr::create_text_node(&text),
                text,
            },
            Self::Element(element) => State::Element(Box::new(element.build())),
            Self::Several(nodes) => State::Several(nodes.into_iter().map(Self::build).collect()),
            Self::Live(live) => live.build(),
            Self::Prepared(prepared) => prepared.reveal(),
        }
    }

    /// Changes what differs and keeps the rest, so that focus and reading position stay.
    fn rebuild(self, state: &mut State) {
        match (self, state) {
            (Self::Text(new), State::Text { node, text }) => {
                if new != *text {
                    Rndr::set_text(node, &new);
                    *text = new;
                }
            }
            (Self::Element(new), State::Element(old)) if new.tag == old.tag => new.rebuild(old),
            (Self::Several(new), State::Several(old)) if new.len() == old.len() => {
                for (node, state) in new.into_iter().zip(old) {
                    node.rebuild(state);
                }
            }
            (Self::Live(new), State::Live(old)) => new.take_place_of(old),
            (Self::Prepared(new), old) => prepared::withdraw(mem::replace(old, new.reveal())),
            (new, old) => {
                let mut built = new.build();
                old.insert_before_this(&mut built);
                mem::replace(old, built).unmount();
            }
        }
    }
}

impl Element {
    fn build(self) -> ElementState {
        let element = Rndr::create_element(self.tag, self.namespace);
        for (name, value) in &self.attributes {
            Rndr::set_attribute(&element, name, value);
        }
        let mut children: Vec<State> = self.children.into_iter().map(Node::build).collect();
        for child in &mut children {
            child.mount(&element, None);
        }
        set_value(&element, self.value);
        let listeners = listen(&element, self.listeners);
        ElementState {
            tag: self.tag,
            element,
            attributes: self.attributes,
            listeners,
            children,
        }
    }

    fn rebuild(self, state: &mut ElementState) {
        for (name, value) in &self.attributes {
            if !state
                .attributes
                .iter()
                .any(|old| old.0 == *name && old.1 == *value)
            {
                Rndr::set_attribute(&state.element, name, value);
            }
        }
        for (name, _) in &state.attributes {
            if !self.attributes.iter().any(|new| new.0 == *name) {
                Rndr::remove_attribute(&state.element, name);
            }
        }
        state.attributes = self.attributes;
        rebuild_listeners(self.listeners, state);
        rebuild_children(self.children, state);
        set_value(&state.element, self.value);
    }
}

fn rebuild_children(children: Vec<Node>, state: &mut ElementState) {
    if has_lost_words(state) {
        state.element.set_text_content(None);
        state.children.clear();
    }
    let kept = state.children.len().min(children.len());
    for mut child in state.children.drain(kept..) {
        child.unmount();
    }
    let mut children = children.into_iter();
    for (child, state) in children.by_ref().take(kept).zip(&mut state.children) {
        child.rebuild(state);
    }
    for child in children {
        let mut built = child.build();
        built.mount(&state.element, None);
        state.children.push(built);
    }
}

/// Whether somebody has taken an element's words away since they were put there: a translator sets
/// its own in their place. What the element holds is then made anew.
fn has_lost_words(state: &ElementState) -> bool {
    let element: &types::Node = state.element.as_ref();
    state.children.iter().any(|child| match child {
        State::Text { node, .. } => node.parent_node().as_ref() != Some(element),
        _ => false,
    })
}

/// An element listens to the same events as long as its tag stays; a view that changes them is
/// given new listeners, and the old ones fall silent.
fn rebuild_listeners(listeners: Vec<(&'static str, Handler)>, state: &mut ElementState) {
    let silent: Handler = std::sync::Arc::new(|_| {});
    for old in &state.listeners {
        old.handler.replace(silent.clone());
    }
    for (event, handler) in listeners {
        match state.listeners.iter().find(|old| old.event == event) {
            Some(old) => drop(old.handler.replace(handler)),
            None => state
                .listeners
                .extend(listen(&state.element, vec![(event, handler)])),
        }
    }
}

/// Gives an element its listeners.
pub(super) fn listen(
    element: &types::Element,
    listeners: Vec<(&'static str, Handler)>,
) -> Vec<Listener> {
    listeners
        .into_iter()
        .map(|(event, handler)| {
            let handler = Rc::new(RefCell::new(handler));
            let current = Rc::clone(&handler);
            let callback = Closure::<dyn Fn(web_sys::Event)>::new(move |event| {
                let handler = current.borrow().clone();
                handler(event);
            });
            // The closure lives as long as the element does: the browser frees both.
            let function = callback.into_js_value();
            let _ = element.add_event_listener_with_callback(event, function.unchecked_ref());
            Listener { event, handler }
        })
        .collect()
}

/// Sets the property `value` where it differs.
pub(super) fn set_value(element: &types::Element, value: Option<String>) {
    if let Some(value) = value {
        // Only a frozen element refuses, and nobody freezes one.
        let _ = js_sys::Reflect::set(
            element,
            &JsValue::from_str("value"),
            &JsValue::from_str(&value),
        );
    }
}
