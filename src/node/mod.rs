//! A view as plain data: what an element is, not what type it has.
//!
//! The `view!` macro gives each piece of markup a type of its own, and every type brings its own
//! code for building, changing, mounting and taking over. A site of many small components pays
//! for that with twice the WebAssembly (figures in `docs/decisions/`). Here all markup is one type, [`Node`], which
//! the renderer of Leptos mounts and hydrates like any other view; [`live`] parts follow signals.

mod html;
mod hydrate;
mod live;
mod mount;
mod prepared;
mod render;
mod state;
#[cfg(all(test, feature = "browser"))]
mod tests;

#[cfg(feature = "browser")]
pub use hydrate::differs_from_document;
pub use live::live;
pub use prepared::{Prepared, clear_withdrawn};

use std::{borrow::Cow, sync::Arc};
use web_sys::Event;

type Text = Cow<'static, str>;
type Handler = Arc<dyn Fn(Event) + Send + Sync>;

/// A piece of a page.
pub enum Node {
    /// Words.
    Text(Text),
    /// An element with all that is in it.
    Element(Box<Element>),
    /// Pieces side by side, without an element around them; never empty.
    Several(Vec<Node>),
    /// A piece that follows signals.
    Live(live::Live),
    /// An element that stands in the document already, beside the one whose place it takes.
    Prepared(Prepared),
}

/// An element under construction: start with [`element`], end by giving it to another as a child.
pub struct Element {
    tag: &'static str,
    namespace: Option<&'static str>,
    attributes: Vec<(&'static str, Text)>,
    /// Property `value` of a form control, which attributes do not reach once it has been used.
    value: Option<String>,
    listeners: Vec<(&'static str, Handler)>,
    children: Vec<Node>,
}

/// An HTML element without attributes and children.
pub fn element(tag: &'static str) -> Element {
    Element {
        tag,
        namespace: None,
        attributes: Vec::new(),
        value: None,
        listeners: Vec::new(),
        children: Vec::new(),
    }
}

/// An SVG element without attributes and children.
pub fn svg(tag: &'static str) -> Element {
    Element {
        namespace: Some("http://www.w3.org/2000/svg"),
        ..element(tag)
    }
}

impl Element {
    /// Gives it an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<Text>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Gives it an attribute if there is a value for it.
    pub fn maybe_attr(self, name: &'static str, value: Option<impl Into<Text>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Gives it an attribute without a value, if it holds.
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        self.maybe_attr(name, holds.then_some(""))
    }

    /// Gives it its class, by which the style sheet knows it.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Sets the value of a form control.
    pub fn value(mut self, value: String) -> Self {
        self.value = Some(value);
        self
    }

    /// Listens to an event of the browser.
    pub fn on(
        mut self,
        event: &'static str,
        handler: impl Fn(Event) + Send + Sync + 'static,
    ) -> Self {
        self.listeners.push((event, Arc::new(handler)));
        self
    }

    /// Puts something into it, after what it holds already. Words that follow words join them, so
    /// that the document holds the same text nodes as the view.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.push(child.into());
        self
    }

    /// Puts each of several things into it; an `Option` is one or none.
    pub fn children<T: Into<Node>>(mut self, children: impl IntoIterator<Item = T>) -> Self {
        for child in children {
            self.push(child.into());
        }
        self
    }

    fn push(&mut self, child: Node) {
        match child {
            Node::Text(text) if text.is_empty() => {}
            Node::Text(text) => match self.children.last_mut() {
                Some(Node::Text(before)) => before.to_mut().push_str(&text),
                _ => self.children.push(Node::Text(text)),
            },
            Node::Several(nodes) => nodes.into_iter().for_each(|node| self.push(node)),
            other => self.children.push(other),
        }
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(Box::new(element))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<Vec<Node>> for Node {
    fn from(nodes: Vec<Node>) -> Self {
        Self::Several(nodes)
    }
}
