//! The head of a document.

mod alternates;
mod embed;
mod files;
mod social;
mod start;
mod tags;

pub use alternates::{canonical, languages, text_language};
pub use embed::embed_head;

use super::json_ld::json_ld;
use super::{Assets, PAPER};
use crate::compose::addresses;
use crate::edition::Editions;
use model::PageData;
use tags::Tags;

/// What stands in the head of a page before its style. The page that is served where there is none
/// is nobody's: it names no address of its own, and no app takes it over.
pub fn head<'a>(page: &'a PageData, editions: &Editions<'a>, assets: &Assets) -> String {
    let mut tags = Tags::default();
    tags.tag("meta", &[("charset", "utf-8")]);
    tags.named("viewport", "width=device-width, initial-scale=1");
    tags.title(&page.document_title);
    if !page.description.is_empty() {
        tags.named("description", &page.description);
    }
    icons_and_colours(&mut tags);
    let edition = editions.get(page.locale);
    let manifest = addresses::manifest(&edition.home.address);
    tags.tag("link", &[("rel", "manifest"), ("href", &manifest)]);
    if page.address == addresses::NOT_FOUND {
        tags.named("robots", "noindex");
        tags.raw(&start::without_app(assets));
    } else {
        alternates::add(&mut tags, page, editions);
        files::add(&mut tags, page, editions);
        social::add(&mut tags, page, editions);
        tags.raw(&start::start(assets));
        tags.raw(&json_ld(page, editions));
    }
    tags.into_html()
}

fn icons_and_colours(tags: &mut Tags) {
    let icons = [
        vec![
            ("rel", "icon"),
            ("href", addresses::ICO),
            ("sizes", "32x32"),
        ],
        vec![
            ("rel", "icon"),
            ("href", addresses::ICON),
            ("type", "image/svg+xml"),
        ],
        vec![("rel", "apple-touch-icon"), ("href", addresses::TOUCH_ICON)],
    ];
    for icon in icons {
        tags.tag("link", &icon);
    }
    for (scheme, colour) in [("light", PAPER.light), ("dark", PAPER.dark)] {
        let media = format!("(prefers-color-scheme: {scheme})");
        let colour = [
            ("name", "theme-color"),
            ("media", media.as_str()),
            ("content", colour),
        ];
        tags.tag("meta", &colour);
    }
}
