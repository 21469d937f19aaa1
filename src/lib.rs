//! The app: a page datum goes in, a view comes out.
//!
//! The same components render every page once at build time (feature `ssr`) and then live in the
//! browser (feature `browser`), where they take that page over and render every further one.

mod app;
mod browser;
mod components;
#[cfg(feature = "ssr")]
mod embed;
mod i18n;
mod navigation;
mod node;
mod pages;
mod preparation;
mod prepared_pages;
#[cfg(feature = "ssr")]
mod prerender;
mod ui;

pub use app::App;
#[cfg(feature = "browser")]
pub use browser::start;
#[cfg(feature = "ssr")]
pub use embed::embed;
#[cfg(feature = "ssr")]
pub use prerender::prerender;

use std::sync::Arc;

/// A page datum that several views share.
pub type Page = Arc<model::PageData>;
