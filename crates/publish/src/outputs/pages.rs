//! The pages themselves: the datum of each, and its document.

use crate::Problem;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::render::{Assets, datum, document, embed_document, headers};
use crate::write::Outputs;

/// Adds the datum of every page and, where the app's files are known, its complete document, what other
/// sites show of it, and the headers that all of them ask for.
///
/// # Errors
/// When two pages would be one file.
pub fn add_pages<'a>(
    outputs: &mut Outputs<'a>,
    editions: &'a Editions<'a>,
    assets: Option<&'a Assets>,
) -> Result<(), Problem> {
    for page in editions.pages {
        let file = addresses::datum_file(&page.address);
        outputs.add_made(file, || datum(page))?;
    }
    let Some(assets) = assets else {
        return Ok(());
    };
    for page in editions.pages {
        let file = addresses::document_file(&page.address);
        outputs.add_made(file, move || document(page, editions, assets))?;
        if let Some(embed) = embed_document(page, editions, assets) {
            let address = addresses::embed(&page.address, page.locale);
            outputs.add(addresses::document_file(&address), embed)?;
        }
    }
    outputs.add("_headers", headers(assets))
}
