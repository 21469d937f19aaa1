//! What the renderer keeps of a node that stands in the document.

use super::{Handler, Text};
use leptos::{prelude::RenderEffect, tachys::renderer::types};
use std::{cell::RefCell, rc::Rc};

/// A node that stands in the document.
pub enum State {
    /// Words.
    Text {
        /// Where they stand.
        node: types::Text,
        /// The words.
        text: Text,
    },
    /// An element.
    Element(Box<ElementState>),
    /// Pieces side by side.
    Several(Vec<State>),
    /// A piece that follows signals.
    Live(RenderEffect<State>),
}

/// An element that stands in the document.
pub struct ElementState {
    pub tag: &'static str,
    pub element: types::Element,
    pub attributes: Vec<(&'static str, Text)>,
    pub listeners: Vec<Listener>,
    pub children: Vec<State>,
}

/// An event that is listened to. The document's listener stays; what it calls can change.
pub struct Listener {
    pub event: &'static str,
    pub handler: Rc<RefCell<Handler>>,
}
