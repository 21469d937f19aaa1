//! The document of a page.

use super::Assets;
use crate::Problem;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as escaped};
use model::{Locale, PageBody, PageData};
use std::{fmt::Write as _, sync::Arc};

/// Colours of the browser's own frame, as the style sheet's paper has them.
const THEME_COLOURS: [(&str, &str); 2] = [("light", "#fbf8f0"), ("dark", "#0b1322")];

/// The complete HTML document of a page: head, the page as the app renders it, and the datum from
/// which the app takes it over. `base` is the site's address without a slash at the end; links that
/// have to be absolute are left out while it is empty.
///
/// # Errors
/// When the datum cannot be written as JSON.
pub fn document(page: &PageData, base: &str, assets: &Assets) -> Result<String, Problem> {
    let datum = embedded(page)?;
    let head = head(page, base, assets);
    let body = vitrine::prerender(Arc::new(page.clone()));
    let lang = page.locale.lang();
    let style = &assets.style;
    Ok(format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n{head}<style>{style}</style>\n</head>\n\
         <body>{body}{datum}</body>\n</html>\n"
    ))
}

fn head(page: &PageData, base: &str, assets: &Assets) -> String {
    let mut head = String::from("<meta charset=\"utf-8\">\n");
    let mut line = |line: String| {
        head.push_str(&line);
        head.push('\n');
    };
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into());
    line(format!("<title>{}</title>", escaped(&page.document_title)));
    if !page.description.is_empty() {
        let description = attribute(&page.description);
        line(format!(
            "<meta name=\"description\" content=\"{description}\">"
        ));
    }
    line("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">".into());
    for (scheme, colour) in THEME_COLOURS {
        line(format!(
            "<meta name=\"theme-color\" media=\"(prefers-color-scheme: {scheme})\" content=\"{colour}\">"
        ));
    }
    if is_not_found(page) {
        line("<meta name=\"robots\" content=\"noindex\">".into());
    } else {
        head.push_str(&alternates(page, base));
        head.push_str(&start(assets));
    }
    head
}

/// Canonical address and languages, absolute as search engines want them.
fn alternates(page: &PageData, base: &str) -> String {
    let mut links = String::new();
    if base.is_empty() {
        return links;
    }
    let mut link = |rel: &str, address: &str| {
        let href = attribute(address);
        // Writing to a string cannot fail.
        let _ = writeln!(links, "<link rel={rel} href=\"{base}{href}\">");
    };
    link("\"canonical\"", &page.address);
    if let Some(alternate) = &page.alternate {
        let own = (page.locale, page.address.as_str());
        let other = (alternate.locale, alternate.href.as_str());
        for (locale, address) in [own, other] {
            link(
                &format!("\"alternate\" hreflang=\"{}\"", locale.lang()),
                address,
            );
        }
        let french = if page.locale == Locale::Fr {
            own
        } else {
            other
        };
        link("\"alternate\" hreflang=\"x-default\"", french.1);
    }
    links
}

/// The script that starts the app, and where it finds the app's files.
fn start(assets: &Assets) -> String {
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\" data-glue=\"{}\" data-wasm=\"{}\" data-integrity=\"{}\"></script>\n",
        attribute(&assets.start),
        attribute(&assets.start_integrity),
        attribute(&assets.glue),
        attribute(&assets.wasm),
        attribute(&assets.wasm_integrity),
    )
}

/// The page datum inside the document. A `<` in it is written as an escape, so that no text of the
/// content can end the element.
fn embedded(page: &PageData) -> Result<String, Problem> {
    let json = serde_json::to_string(page).map_err(|error| {
        let expected = "a page datum that can be written as JSON";
        Problem::new("datum", &page.address, "", expected, error.to_string())
    })?;
    let json = json.replace('<', "\\u003c");
    Ok(format!(
        "<script type=\"application/json\" id=\"page-data\">{json}</script>"
    ))
}

/// The “not found” page is served at every address that has no page, so it is nobody's to take over.
fn is_not_found(page: &PageData) -> bool {
    matches!(page.body, PageBody::Bilingual { .. }) && page.address != "/"
}
