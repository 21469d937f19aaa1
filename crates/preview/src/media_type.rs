//! What kind of data a file holds, said as a browser or a calendar program needs to hear it.

use std::path::Path;

/// The media type for a path by its extension, where the general tables lack it or omit the character set.
pub fn of(path: &str) -> Option<&'static str> {
    // An address that ends in a slash is answered by the folder's index.html.
    if path.ends_with('/') {
        return Some(HTML);
    }
    let extension = Path::new(path).extension()?.to_str()?;
    Some(match extension {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "atom" => "application/atom+xml",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

/// The media type of a page.
pub const HTML: &str = "text/html; charset=utf-8";
