//! Where social images are drawn.

use super::cache::Cache;
use super::canvas::{canvas, draw};
use super::font::{FILES, Font};
use super::ground::ground;
use super::{Card, HEIGHT, WIDTH, palette};
use crate::Problem;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::fontdb::Database;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// What every social image needs.
pub struct Studio {
    fonts: Arc<Database>,
    serif: Font,
    sans: Font,
    ground: String,
    /// The ground in pixels, once a picture is drawn that was not in the cache.
    drawn: OnceLock<Pixmap>,
    cache: Option<Cache>,
}

impl Studio {
    /// A studio that keeps its pictures in the folder `cache`, if there is one.
    ///
    /// # Errors
    /// When a font cannot be read.
    pub fn new(cache: Option<&Path>) -> Result<Self, Problem> {
        let mut fonts = Database::new();
        for file in FILES {
            fonts.load_font_data(file.to_vec());
        }
        Ok(Self {
            fonts: Arc::new(fonts),
            serif: Font::serif()?,
            sans: Font::sans()?,
            ground: ground(),
            drawn: OnceLock::new(),
            cache: cache.map(Cache::new),
        })
    }

    /// A card as a PNG file.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn picture(&self, card: &Card) -> Result<Vec<u8>, Problem> {
        let svg = card.svg(&self.serif, &self.sans);
        let mut sources = vec![self.ground.as_bytes(), svg.as_bytes()];
        sources.extend(FILES);
        if let Some(kept) = self.cache.as_ref().and_then(|cache| cache.get(&sources)) {
            return Ok(kept);
        }
        let mut picture = self.ground()?.clone();
        draw(&mut picture, &svg, 1.0, &self.fonts, &card.title)?;
        let file = palette::opaque(&picture, &card.title)?;
        if let Some(cache) = &self.cache {
            cache.keep(&sources, &file);
        }
        Ok(file)
    }

    fn ground(&self) -> Result<&Pixmap, Problem> {
        if let Some(drawn) = self.drawn.get() {
            return Ok(drawn);
        }
        let what = "the ground of social images";
        let mut picture = canvas(WIDTH, HEIGHT, what)?;
        draw(&mut picture, &self.ground, 1.0, &self.fonts, what)?;
        Ok(self.drawn.get_or_init(|| picture))
    }
}
