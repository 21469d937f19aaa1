//! The web manifest of a language: how the site looks where a visitor keeps it.

use crate::compose::addresses;
use crate::edition::Edition;
use crate::render::PAPER;
use serde_json::{Value, json};

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
        "icons": [
            icon(addresses::ICON, "image/svg+xml", "any", "any"),
            icon(addresses::ICON_192, "image/png", "192x192", "any"),
            icon(addresses::ICON_512, "image/png", "512x512", "any"),
            icon(addresses::MASKABLE_ICON, "image/png", "512x512", "maskable"),
        ],
    });
    format!("{manifest:#}\n")
}

fn icon(address: &str, media_type: &str, sizes: &str, purpose: &str) -> Value {
    json!({"src": address, "type": media_type, "sizes": sizes, "purpose": purpose})
}
