//! The web manifest of a language: how the site looks where a visitor keeps it.

use crate::compose::addresses;
use crate::edition::Edition;
use crate::render::PAPER;
use serde_json::json;

pub fn manifest(edition: &Edition<'_>) -> String {
    let home = &edition.home.address;
    let manifest = json!({
        "name": edition.name,
        "description": edition.home.description,
        "lang": edition.locale.lang(),
        "dir": "ltr",
        "id": home,
        "start_url": home,
        "scope": addresses::START,
        "display": "browser",
        "background_color": PAPER.light,
        "theme_color": PAPER.light,
        "icons": [{"src": addresses::ICON, "type": "image/svg+xml", "sizes": "any", "purpose": "any"}],
    });
    format!("{manifest:#}\n")
}
