//! The service that answers every request from one built folder.

use crate::{cache, header_rules::HeaderRules, headers, media_type};
use anyhow::{Context, Result, bail};
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use std::{fs, path::Path, sync::Arc};
use tower_http::{
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    services::{ServeDir, ServeFile},
};

/// The file in which a folder brings its own headers. It is read, and never served.
const HEADERS_FILE: &str = "_headers";

/// Serves `folder`: a file, the `index.html` of a directory (an address without its slash is
/// redirected), or `404.html` with status 404.
///
/// # Errors
/// Where the folder does not exist, or its `_headers` cannot be understood.
pub fn site(folder: &Path) -> Result<Router> {
    if !folder.is_dir() {
        bail!(
            "{} is not a folder: build the site first (cargo xtask build), or name another by --dir",
            folder.display()
        );
    }
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(ServeFile::new(folder.join("404.html")));
    // Fonts are compressed in themselves.
    let compression = CompressionLayer::new()
        .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("font/")));
    Ok(Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn_with_state(
            Arc::new(rules(folder)?),
            dress,
        ))
        .layer(compression))
}

fn rules(folder: &Path) -> Result<Option<HeaderRules>> {
    let file = folder.join(HEADERS_FILE);
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&file)
        .with_context(|| format!("{} cannot be read as text", file.display()))?;
    HeaderRules::read(&text).map(Some)
}

/// Gives an answer the headers that a file system does not know.
async fn dress(
    State(rules): State<Arc<Option<HeaderRules>>>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    if path.trim_start_matches('/') == HEADERS_FILE {
        return StatusCode::NOT_FOUND.into_response();
    }
    let mut response = next.run(request).await;
    let status = response.status();
    let headers = response.headers_mut();
    let kind = if status == StatusCode::NOT_FOUND {
        Some(media_type::HTML)
    } else if status.is_redirection() {
        None
    } else {
        media_type::of(&path)
    };
    set(headers, header::CONTENT_TYPE, kind);
    let success = status.is_success() || status == StatusCode::NOT_MODIFIED;
    set(
        headers,
        header::CACHE_CONTROL,
        Some(cache::control(&path, success)),
    );
    match rules.as_ref() {
        Some(rules) => rules.apply(&path, headers),
        None => {
            for (name, value) in headers::SECURITY {
                headers.insert(name, HeaderValue::from_static(value));
            }
        }
    }
    response
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: Option<&'static str>) {
    if let Some(value) = value {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests;
