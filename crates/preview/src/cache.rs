//! How long a browser may keep a file.

/// The folder whose file names carry a hash of what is in them.
const HASHED: &str = "/assets/";

/// The `Cache-Control` of an answer to `path` that succeeded or not.
///
/// A file whose name changes with its content may be kept for a year; all else is asked for again
/// each time, and a missing file is never remembered.
pub fn control(path: &str, success: bool) -> &'static str {
    if success && path.starts_with(HASHED) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}
