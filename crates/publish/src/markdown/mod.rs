//! The CommonMark that editors write, as a tree that still speaks of ids rather than addresses.

mod body_text;
mod external;
mod finding;
mod fragments;
mod parse;
mod plain_figures;
mod target;
mod tree;

pub use body_text::{BodyText, LONGEST};
pub use external::is_host;
pub use finding::Finding;
pub use fragments::{Fragments, fragment_of, is_fragment};
pub use plain_figures::{PlainPart, plain_parts};
pub use target::{Target, is_phone};
pub use tree::{Node, Span, plain_text, walk_targets};
