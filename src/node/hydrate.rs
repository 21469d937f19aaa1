//! How a node takes over the HTML that was made from it.

use super::{
    Element, Node,
    render::{listen, set_value},
    state::{ElementState, State},
};
use leptos::tachys::{
    html::attribute::{Attribute, any_attribute::AnyAttribute},
    hydration::Cursor,
    renderer::{CastFrom, types},
    view::{Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
};
use std::cell::Cell;

thread_local! {
    static DIFFERS: Cell<bool> = const { Cell::new(false) };
}

/// Whether the document turned out to be something else than the view while it was taken over: a
/// translator, an extension or a proxy has changed it.
#[cfg(feature = "browser")]
pub fn differs_from_document() -> bool {
    DIFFERS.get()
}

impl AddAnyAttr for Node {
    type Output<NewAttr: Attribute> = Self;

    /// A node has its own attributes and takes no others.
    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        self.write_html(html);
        *position = Position::NextChild;
    }

    /// Takes over the document's nodes in order. Where the document is something else, the view is
    /// built beside it and [`differs_from_document`] tells.
    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> State {
        match self {
            Self::Live(live) => live.hydrate(cursor, position),
            Self::Prepared(prepared) => prepared.reveal(),
            Self::Several(nodes) => State::Several(
                nodes
                    .into_iter()
                    .map(|node| node.hydrate::<FROM_SERVER>(cursor, position))
                    .collect(),
            ),
            Self::Text(text) => {
                advance(cursor, position);
                match types::Text::cast_from(cursor.current()) {
                    Some(node) => State::Text { node, text },
                    None => differing(Self::Text(text)),
                }
            }
            Self::Element(element) => {
                advance(cursor, position);
                match types::Element::cast_from(cursor.current()) {
                    Some(found) if found.tag_name().eq_ignore_ascii_case(element.tag) => {
                        State::Element(Box::new(element.take_over(found, cursor)))
                    }
                    _ => differing(Self::Element(element)),
                }
            }
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl Element {
    fn take_over(self, found: types::Element, cursor: &Cursor) -> ElementState {
        let inside = PositionState::new(Position::FirstChild);
        let children = self
            .children
            .into_iter()
            .map(|child| child.hydrate::<true>(cursor, &inside))
            .collect();
        cursor.set(found.clone().into());
        set_value(&found, self.value);
        let listeners = listen(&found, self.listeners);
        ElementState {
            tag: self.tag,
            element: found,
            attributes: self.attributes,
            listeners,
            children,
        }
    }
}

fn advance(cursor: &Cursor, position: &PositionState) {
    if position.get() == Position::FirstChild {
        cursor.child();
    } else {
        cursor.sibling();
    }
    position.set(Position::NextChild);
}

fn differing(node: Node) -> State {
    DIFFERS.set(true);
    node.build()
}
