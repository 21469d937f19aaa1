//! The document of a page.

use super::Assets;
use super::data_block::data_block;
use super::datum::datum;
use super::head::head;
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
    let lang = page.locale.lang();
    let style = &assets.style;
    Ok(format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n{head}<style>{style}</style>\n</head>\n\
         <body>{body}{datum}</body>\n</html>\n"
    ))
}
