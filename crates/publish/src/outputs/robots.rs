//! robots.txt: programs may read everything, and find the sitemap.

use crate::compose::addresses;
use crate::edition::Editions;

pub fn robots(editions: &Editions<'_>) -> String {
    let mut text = String::from("User-agent: *\nDisallow:\n");
    if let Some(sitemap) = editions.absolute(addresses::SITEMAP) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text
}
