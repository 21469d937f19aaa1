//! From a page datum to the document that a browser, a search engine or a reader without script gets.

mod assets;
mod data_block;
mod datum;
mod document;
mod head;
mod headers;
mod json_ld;
mod paper;
mod problem_page;

pub use assets::Assets;
pub use datum::datum;
pub use document::{document, embed_document};
pub use head::{canonical, languages, text_language};
pub use headers::headers;
pub use paper::{PAPER, Paper};
pub use problem_page::problem_page;
