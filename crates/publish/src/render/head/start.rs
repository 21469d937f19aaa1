//! The scripts of documents: the one that starts the app, with where it finds the app's files, and the
//! one of figures on other sites.

use crate::render::Assets;
use html_escape::encode_double_quoted_attribute as attribute;

pub fn start(assets: &Assets) -> String {
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\" data-glue=\"{}\" data-glue-integrity=\"{}\" data-wasm=\"{}\" data-wasm-integrity=\"{}\"></script>",
        attribute(&assets.start),
        attribute(&assets.start_integrity),
        attribute(&assets.glue),
        attribute(&assets.glue_integrity),
        attribute(&assets.wasm),
        attribute(&assets.wasm_integrity),
    )
}

/// The same script on a page that no app takes over: it answers the choice of colours.
pub fn without_app(assets: &Assets) -> String {
    module(&assets.start, &assets.start_integrity)
}

/// The script of a figure on another site.
pub fn embed(assets: &Assets) -> String {
    module(&assets.embed, &assets.embed_integrity)
}

fn module(address: &str, integrity: &str) -> String {
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
        attribute(address),
        attribute(integrity),
    )
}
