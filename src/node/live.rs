//! Pieces that follow signals.

use super::{Node, state::State};
use leptos::{
    prelude::RenderEffect,
    tachys::{
        hydration::Cursor,
        view::{PositionState, Render, RenderHtml},
    },
};

/// A piece that is made anew whenever a signal it reads changes.
pub struct Live(Box<dyn Fn() -> Node + Send>);

/// A piece that follows the signals which `view` reads. It must be one element, whatever they say.
pub fn live<T: Into<Node>>(view: impl Fn() -> T + Send + 'static) -> Node {
    Node::Live(Live(Box::new(move || view().into())))
}

impl Live {
    /// The piece as it is now.
    pub(super) fn now(&self) -> Node {
        (self.0)()
    }

    pub(super) fn build(self) -> State {
        State::Live(RenderEffect::new(move |before| match before {
            Some(state) => self.follow(state),
            None => self.now().build(),
        }))
    }

    /// Goes on with what another live piece has put into the document.
    pub(super) fn take_place_of(self, other: &mut RenderEffect<State>) {
        let before = other.take_value();
        *other = RenderEffect::new_with_value(
            move |before| match before {
                Some(state) => self.follow(state),
                None => self.now().build(),
            },
            before,
        );
    }

    pub(super) fn hydrate(self, cursor: &Cursor, position: &PositionState) -> State {
        let (cursor, position) = (cursor.clone(), position.clone());
        State::Live(RenderEffect::new(move |before| match before {
            Some(state) => self.follow(state),
            None => self.now().hydrate::<true>(&cursor, &position),
        }))
    }

    fn follow(&self, mut state: State) -> State {
        self.now().rebuild(&mut state);
        state
    }
}
