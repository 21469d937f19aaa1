//! Where social images and cards of figures are drawn.

use super::cache::Cache;
use super::canvas::{canvas, draw};
use super::drawing::Drawing;
use super::font::{FILES, Font};
use super::ground::ground;
use super::outlines::outlined;
use super::{Card, FigureCard, HEIGHT, WIDTH, palette};
use crate::Problem;
use html_escape::encode_text as escaped;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::fontdb::Database;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// What every picture needs.
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
        self.kept(&sources, || {
            let mut picture = self.ground()?.clone();
            draw(&mut picture, &svg, 1.0, &self.fonts, &card.title)?;
            palette::opaque(&picture, &card.title)
        })
    }

    /// The card of a figure as an SVG file that looks the same everywhere: its words are outlines,
    /// and are said in its title and description.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn figure_drawing(&self, card: &FigureCard<'_>) -> Result<Vec<u8>, Problem> {
        let drawing = card.drawing(&self.serif, &self.sans);
        self.outlines(card, &drawing)
    }

    /// The card of a figure as a PNG file, two pixels for each of the drawing.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn figure_picture(&self, card: &FigureCard<'_>) -> Result<Vec<u8>, Problem> {
        const SCALE: u32 = 2;
        let drawing = card.drawing(&self.serif, &self.sans);
        let words = drawing.words();
        let mut sources = vec![b"pixels".as_slice(), words.as_bytes()];
        sources.push(drawing.shapes.as_bytes());
        sources.extend(FILES);
        self.kept(&sources, || {
            let (width, height) = (drawing.width * SCALE, drawing.height * SCALE);
            let mut picture = canvas(width, height, card.name())?;
            // The very drawing that is taken away as SVG.
            let svg = self.outlines(card, &drawing)?;
            let svg = String::from_utf8_lossy(&svg);
            draw(&mut picture, &svg, SCALE as f32, &self.fonts, card.name())?;
            palette::opaque(&picture, card.name())
        })
    }

    fn outlines(&self, card: &FigureCard<'_>, drawing: &Drawing) -> Result<Vec<u8>, Problem> {
        let (title, description) = (card.title(), card.description());
        let words = drawing.words();
        let mut sources = vec![words.as_bytes(), drawing.shapes.as_bytes()];
        sources.extend([
            title.as_bytes(),
            description.as_bytes(),
            card.lang.as_bytes(),
        ]);
        sources.extend(FILES);
        self.kept(&sources, || {
            let content = outlined(drawing, &self.fonts, card.name())?;
            let Drawing { width, height, .. } = drawing;
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
                 role=\"img\" lang=\"{}\" aria-labelledby=\"title\" aria-describedby=\"desc\" \
                 width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n\
                 <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
                 <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>{content}</svg>\n",
                card.lang,
                escaped(&title),
                escaped(&description),
                drawing.ground
            );
            Ok(svg.into_bytes())
        })
    }

    /// A file from the cache, or made anew and kept there.
    fn kept(
        &self,
        sources: &[&[u8]],
        make: impl FnOnce() -> Result<Vec<u8>, Problem>,
    ) -> Result<Vec<u8>, Problem> {
        if let Some(kept) = self.cache.as_ref().and_then(|cache| cache.get(sources)) {
            return Ok(kept);
        }
        let file = make()?;
        if let Some(cache) = &self.cache {
            cache.keep(sources, &file);
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
