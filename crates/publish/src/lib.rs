//! The host program: content goes in, the site comes out.
//!
//! Content is read with [`source::read`], checked with [`check::all`], composed into page data with
//! [`compose::compose`], rendered with [`render::document`] and [`outputs::add`], and written through [`write::Outputs`]. Each step can be used alone.

pub mod check;
pub mod compose;
pub mod edition;
pub mod feed;
pub mod figure_data;
pub mod guilloche;
pub mod markdown;
pub mod media_type;
pub mod outputs;
pub mod pictures;
pub mod problem;
pub mod render;
pub mod source;
pub mod translated;
pub mod typography;
pub mod words;
pub mod write;

pub use problem::{Code, Problem, Severity};
