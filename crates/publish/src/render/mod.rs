//! From a page datum to the document that a browser, a search engine or a reader without script gets.

mod assets;
mod document;
mod headers;

pub use assets::Assets;
pub use document::document;
pub use headers::headers;
