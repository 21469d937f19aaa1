//! Files of the site.

use super::LoadError;
use gloo_net::http::Request;

/// The text of a file.
///
/// # Errors
/// [`LoadError`] when it cannot be had.
pub async fn text(file: &str) -> Result<String, LoadError> {
    let response = Request::get(file)
        .send()
        .await
        .map_err(|_| LoadError::Unreachable)?;
    match response.status() {
        200..=299 => {}
        500.. => return Err(LoadError::Unreachable),
        _ => return Err(LoadError::NoPageData),
    }
    response.text().await.map_err(|_| LoadError::Unreachable)
}
