//! The head of a key figure for other sites.

use super::alternates::canonical;
use super::start;
use super::tags::Tags;
use crate::edition::Editions;
use crate::render::Assets;
use model::PageData;

/// What stands in the head of what other sites show of the figure of `page`. Search engines are led
/// to that page, and links leave the frame: they open a window, and the page around it stays.
pub fn embed_head(page: &PageData, editions: &Editions<'_>, assets: &Assets) -> String {
    let mut tags = Tags::default();
    tags.tag("meta", &[("charset", "utf-8")]);
    tags.named("viewport", "width=device-width, initial-scale=1");
    tags.tag("base", &[("target", "_blank")]);
    tags.title(&page.document_title);
    tags.named("robots", "noindex");
    if let Some(canonical) = editions.absolute(canonical(page)) {
        tags.tag("link", &[("rel", "canonical"), ("href", &canonical)]);
    }
    tags.raw(&start::embed(assets));
    tags.into_html()
}
