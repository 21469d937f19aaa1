//! The document of a page, and that of a figure on other sites.

use super::Assets;
use super::data_block::data_block;
use super::datum::datum;
use super::head::{embed_head, head};
use crate::Problem;
use crate::edition::Editions;
use model::PageData;
use std::sync::Arc;

/// The complete HTML document of a page: head, the page as the app renders it, and the datum from
/// which the app takes it over.
///
/// # Errors
/// When the datum cannot be written as JSON.
pub fn document<'a>(
    page: &'a PageData,
    editions: &Editions<'a>,
    assets: &Assets,
) -> Result<String, Problem> {
    let datum = data_block("type=\"application/json\" id=\"page-data\"", &datum(page)?);
    let head = head(page, editions, assets);
    let body = vitrine::prerender(Arc::new(page.clone()));
    Ok(html(page, &head, &format!("{body}{datum}"), assets))
}

/// The HTML document that other sites show of the figure of a page: no app takes it over, and nothing
/// stands around the figure. None where the page is not that of a figure.
pub fn embed_document(page: &PageData, editions: &Editions<'_>, assets: &Assets) -> Option<String> {
    let body = vitrine::embed(page)?;
    Some(html(
        page,
        &embed_head(page, editions, assets),
        &body,
        assets,
    ))
}

fn html(page: &PageData, head: &str, body: &str, assets: &Assets) -> String {
    let lang = page.locale.lang();
    let style = &assets.style;
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n{head}<style>{style}</style>\n</head>\n\
         <body>{body}</body>\n</html>\n"
    )
}
