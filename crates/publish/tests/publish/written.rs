//! Whole runs of the program, and what they wrote.

use crate::minimal::{Minimal, copy};
use crate::site::{DATE, root};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The address that the project's own content is given here.
pub const BASE: &str = "https://www.example.org";

/// The texts of files by their paths.
pub type Files = BTreeMap<String, String>;

/// Runs the program, as of the day of all tests.
pub fn run(arguments: &[&str], content: &Path, out: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_publish"));
    command.args(arguments).arg("--content").arg(content);
    command.args(["--date", DATE]);
    if let Some(out) = out {
        command.arg("--out").arg(out);
    }
    command.output().unwrap()
}

/// Everything that a build of a content folder writes, complete documents among it. Pictures are
/// drawn once for all tests.
pub fn build(content: &Path) -> Files {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    files(build_with(content, Some(&cache)).path())
}

/// The same as a folder, with a cache of pictures or without.
pub fn build_with(content: &Path, cache: Option<&Path>) -> TempDir {
    let (out, assets) = (tempfile::tempdir().unwrap(), assets());
    let manifest = assets.path().join("assets.json");
    let mut arguments = vec!["build", "--assets", manifest.to_str().unwrap()];
    if let Some(cache) = cache {
        arguments.extend(["--cache", cache.to_str().unwrap()]);
    }
    let result = run(&arguments, content, Some(out.path()));
    assert!(
        result.status.success(),
        "{}",
        String::from_utf8_lossy(&result.stderr)
    );
    out
}

/// The small site, built once.
pub fn small_site() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| build(Minimal::new().path()))
}

/// The invented federation, built once.
pub fn federation() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| build(&root().join("tests/fixtures/federation/content")))
}

/// The project's own content, built once as if it were served at [`BASE`].
pub fn own_site() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| at_base(&root().join("content")))
}

/// A content folder built as if it were served at [`BASE`].
pub fn at_base(content: &Path) -> Files {
    let folder = tempfile::tempdir().unwrap();
    copy(content, folder.path());
    let site = folder.path().join("site.json");
    let mut json: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&site).unwrap()).unwrap();
    json["base"] = BASE.into();
    fs::write(site, json.to_string()).unwrap();
    build(folder.path())
}

/// The project's own content as it is, without an address, built once.
pub fn site_without_address() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| build(&root().join("content")))
}

/// The complete documents of a site's pages with their addresses.
pub fn documents(files: &Files) -> impl Iterator<Item = (String, &str)> {
    every_document(files).filter_map(|(address, text, is_page)| is_page.then_some((address, text)))
}

/// What other sites show of key figures, with the addresses.
pub fn embeds(files: &Files) -> impl Iterator<Item = (String, &str)> {
    every_document(files)
        .filter_map(|(address, text, is_page)| (!is_page).then_some((address, text)))
}

/// Every document with its address, and whether it is a page: then the app finds its datum beside it.
fn every_document(files: &Files) -> impl Iterator<Item = (String, &str, bool)> {
    files.iter().filter_map(|(path, text)| {
        let address = path.strip_suffix("index.html")?;
        let is_page = files.contains_key(&format!("{address}index.json"));
        Some((format!("/{address}"), text.as_str(), is_page))
    })
}

/// The file that is served at an address of the site, absolute or not.
pub fn served<'a>(files: &'a Files, address: &str) -> Option<&'a str> {
    let path = address.strip_prefix(BASE).unwrap_or(address);
    let path = path.split('#').next()?.strip_prefix('/')?;
    let path = match path {
        "" => "index.html".to_owned(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    files.get(&path).map(String::as_str)
}

/// The text of a file; of a picture, what of it is text.
fn text(file: &Path) -> String {
    String::from_utf8_lossy(&fs::read(file).unwrap()).into_owned()
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Files {
    let mut all = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            let below = files(&entry.path()).into_iter();
            all.extend(below.map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            all.insert(name, text(&entry.path()));
        }
    }
    all
}

/// What the build of the app would hand over.
pub fn assets() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let style = folder.path().join("site.css");
    fs::write(&style, "body{margin:0}").unwrap();
    let manifest = serde_json::json!({
        "glue": "/assets/glue.js",
        "glue_integrity": "sha384-glue",
        "wasm": "/assets/app.wasm",
        "wasm_integrity": "sha384-wasm",
        "start": "/assets/start.js",
        "start_integrity": "sha384-start",
        "embed": "/assets/embed.js",
        "embed_integrity": "sha384-embed",
        "style": style,
    });
    fs::write(folder.path().join("assets.json"), manifest.to_string()).unwrap();
    folder
}
