//! From SVG to pixels.

use super::undrawn;
use crate::Problem;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};
use std::sync::Arc;

/// Draws `svg`, enlarged `scale` times, over what is on `canvas`. `what` names the picture.
pub fn draw(
    canvas: &mut Pixmap,
    svg: &str,
    scale: f32,
    fonts: &Arc<Database>,
    what: &str,
) -> Result<(), Problem> {
    let options = Options {
        fontdb: Arc::clone(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| undrawn(what, error))?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut canvas.as_mut());
    Ok(())
}

/// An empty canvas.
pub fn canvas(width: u32, height: u32, what: &str) -> Result<Pixmap, Problem> {
    Pixmap::new(width, height).ok_or_else(|| undrawn(what, "no pixels"))
}
