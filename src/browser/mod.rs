//! The browser: the only room, beside the renderer of nodes, that names `web_sys`, and the only
//! one that names `gloo_net`.

#![cfg_attr(
    not(feature = "browser"),
    expect(dead_code, reason = "the host renders pages and never starts them")
)]

pub mod attention;
pub mod below_window;
pub mod clipboard;
mod document;
mod fetch;
pub mod first_view;
pub mod focus;
pub mod history_scroll;
mod js_value;
pub mod layout_ahead;
pub mod leisure;
pub mod location;
pub mod news_loader;
pub mod page_loader;
pub mod prefetch;
pub mod reading_place;
#[cfg(feature = "browser")]
mod start;
mod stillness;
pub mod storage;

pub use document::{
    describe as describe_document, is_live, load as load_document, main_part, mark_arriving,
    set_language,
};
pub use page_loader::LoadError;
#[cfg(feature = "browser")]
pub use start::start;
