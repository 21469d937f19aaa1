//! Where a node's state stands in the document.

use super::state::State;
use leptos::tachys::{
    renderer::{Rndr, types},
    view::Mountable,
};

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Text { node, .. } => node.unmount(),
            Self::Element(state) => state.element.unmount(),
            Self::Several(states) => states.iter_mut().for_each(Self::unmount),
            Self::Live(effect) => {
                effect.with_value_mut(Self::unmount);
            }
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Text { node, .. } => Rndr::insert_node(parent, node.as_ref(), marker),
            Self::Element(state) => Rndr::insert_node(parent, state.element.as_ref(), marker),
            Self::Several(states) => {
                for state in states {
                    state.mount(parent, marker);
                }
            }
            Self::Live(effect) => {
                effect.with_value_mut(|state| state.mount(parent, marker));
            }
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Text { node, .. } => node.insert_before_this(child),
            Self::Element(state) => state.element.insert_before_this(child),
            Self::Several(states) => states
                .first()
                .is_some_and(|state| state.insert_before_this(child)),
            Self::Live(effect) => effect
                .with_value_mut(|state| state.insert_before_this(child))
                .unwrap_or_default(),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Element(state) => vec![state.element.clone()],
            _ => Vec::new(),
        }
    }
}
