//! The script that starts the app, and where it finds the app's files.

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
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
        attribute(&assets.start),
        attribute(&assets.start_integrity),
    )
}
