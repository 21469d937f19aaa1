use super::site;
use axum::{
    body::Body,
    http::{Request, Response, header},
};
use http_body_util::BodyExt;
use std::fs;
use tempfile::TempDir;
use tower::ServiceExt;

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let root = folder.path();
    fs::create_dir_all(root.join("fr/union")).unwrap();
    fs::create_dir_all(root.join("assets")).unwrap();
    fs::write(root.join("fr/union/index.html"), "<p>Union</p>".repeat(50)).unwrap();
    fs::write(root.join("404.html"), "<p>Introuvable</p>").unwrap();
    for file in [
        "a.wasm",
        "a.json",
        "a.ics",
        "a.vcf",
        "a.webmanifest",
        "a.atom",
        "a.csv",
        "a.png",
    ] {
        fs::write(root.join(file), "x").unwrap();
    }
    fs::write(root.join("assets/vitrine.0123456789abcdef.js"), "1").unwrap();
    folder
}

async fn ask(folder: &TempDir, path: &str, encodings: &str) -> Response<Body> {
    let request = Request::get(path)
        .header(header::ACCEPT_ENCODING, encodings)
        .body(Body::empty())
        .unwrap();
    site(folder.path()).unwrap().oneshot(request).await.unwrap()
}

fn text(response: &Response<Body>, name: &str) -> String {
    let value = response.headers().get(name);
    value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

async fn body(response: Response<Body>) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

// Each kind of file reaches the program that opens it: a calendar as a calendar, a table as UTF-8.
#[tokio::test]
async fn media_types() {
    let folder = folder();
    for (path, expected) in [
        ("/fr/union/", "text/html; charset=utf-8"),
        ("/a.wasm", "application/wasm"),
        ("/a.json", "application/json"),
        ("/a.ics", "text/calendar; charset=utf-8"),
        ("/a.vcf", "text/vcard; charset=utf-8"),
        ("/a.webmanifest", "application/manifest+json"),
        ("/a.atom", "application/atom+xml"),
        ("/a.csv", "text/csv; charset=utf-8"),
        ("/a.png", "image/png"),
    ] {
        let answer = ask(&folder, path, "").await;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(text(&answer, "content-type"), expected, "{path}");
    }
}

// An address typed without its last slash leads to the page, and a wrong one to the page that says so.
#[tokio::test]
async fn addresses() {
    let folder = folder();
    let slashless = ask(&folder, "/fr/union", "").await;
    assert!(slashless.status().is_redirection());
    assert_eq!(text(&slashless, "location"), "/fr/union/");
    let missing = ask(&folder, "/fr/none.json", "").await;
    assert_eq!(missing.status(), 404);
    assert_eq!(text(&missing, "content-type"), "text/html; charset=utf-8");
    assert_eq!(body(missing).await, "<p>Introuvable</p>");
}

// Only files whose name changes with their content are kept for good, and a missing one never.
#[tokio::test]
async fn caching() {
    let folder = folder();
    let control = async |path| text(&ask(&folder, path, "").await, "cache-control");
    assert_eq!(
        control("/assets/vitrine.0123456789abcdef.js").await,
        "public, max-age=31536000, immutable"
    );
    assert_eq!(control("/assets/gone.js").await, "no-cache");
    assert_eq!(control("/fr/union/").await, "no-cache");
}

// Pages travel compressed by the best method that the browser knows, also a file compressed beforehand.
#[tokio::test]
async fn compression() {
    let folder = folder();
    let encoding =
        async |path, accepted| text(&ask(&folder, path, accepted).await, "content-encoding");
    assert_eq!(encoding("/fr/union/", "gzip, br").await, "br");
    assert_eq!(encoding("/fr/union/", "gzip").await, "gzip");
    assert_eq!(encoding("/fr/union/", "").await, "");
    fs::write(folder.path().join("a.csv.br"), "compressed beforehand").unwrap();
    let ready = ask(&folder, "/a.csv", "br").await;
    assert_eq!(text(&ready, "content-type"), "text/csv; charset=utf-8");
    assert_eq!(body(ready).await, "compressed beforehand");
}

// Every answer forbids what the site does not need, also the one for a missing page.
#[tokio::test]
async fn security_headers() {
    let folder = folder();
    for path in ["/fr/union/", "/none/", "/a.json"] {
        let answer = ask(&folder, path, "").await;
        let policy = text(&answer, "content-security-policy");
        assert!(
            policy.starts_with(
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
            ),
            "{path}: {policy}"
        );
        assert_eq!(text(&answer, "x-content-type-options"), "nosniff", "{path}");
    }
}

// A folder that brings its own headers is served with those, and the file itself stays private.
#[tokio::test]
async fn own_headers() {
    let folder = folder();
    fs::write(
        folder.path().join("_headers"),
        "/*\n  Content-Security-Policy: default-src 'self'\n",
    )
    .unwrap();
    let page = ask(&folder, "/fr/union/", "").await;
    assert_eq!(text(&page, "content-security-policy"), "default-src 'self'");
    assert_eq!(ask(&folder, "/_headers", "").await.status(), 404);
}
