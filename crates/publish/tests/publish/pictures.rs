//! The pictures that are drawn, read by a reader of PNG.

use crate::minimal::Minimal;
use crate::written::{BASE, build_with, documents, own_site, site_without_address};
use png::{Decoder, Transformations};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// A picture as a reader of PNG has it.
struct Picture {
    width: u32,
    height: u32,
    /// Three or four bytes for each pixel.
    pixels: Vec<u8>,
}

fn read(file: &[u8]) -> Picture {
    let mut decoder = Decoder::new(Cursor::new(file));
    decoder.set_transformations(Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    Picture {
        width: info.width,
        height: info.height,
        pixels,
    }
}

/// The bytes of every file below a folder, by path.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let below = bytes(&path).into_iter();
            all.extend(below.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            all.insert(name, fs::read(path).unwrap());
        }
    }
    all
}

/// Every page names a social image of its own that is there, with its measures and words for those
/// who do not see it.
#[test]
fn every_page_has_its_social_image() {
    let files = own_site();
    let mut seen = BTreeSet::new();
    for (address, html) in documents(files) {
        let html = Html::parse_document(html);
        let property = |name: &str| {
            let selector = Selector::parse(&format!("head meta[property='{name}']")).unwrap();
            let found = html.select(&selector).next().unwrap();
            found.attr("content").unwrap().to_owned()
        };
        let image = property("og:image");
        let path = image.strip_prefix(&format!("{BASE}/")).unwrap();
        assert!(files.contains_key(path), "{address}: {image}");
        assert_eq!(property("og:image:width"), "1200");
        assert_eq!(property("og:image:height"), "630");
        assert!(!property("og:image:alt").is_empty());
        assert!(seen.insert(image), "{address}");
    }
    assert!(seen.len() > 20);
}

/// Who does not see the picture of a figure is told its value with what it counts and when.
#[test]
fn the_words_for_a_figures_picture_tell_its_value() {
    let html =
        Html::parse_document(&own_site()["en/key-figures/turnover-of-the-sector/index.html"]);
    let selector = Selector::parse("head meta[property='og:image:alt']").unwrap();
    let words = html
        .select(&selector)
        .next()
        .unwrap()
        .attr("content")
        .unwrap();
    for part in [
        "Turnover before tax",
        "€2.6\u{a0}billion",
        "French sector of watchmaking",
        "(2011)",
    ] {
        assert!(words.contains(part), "{words}");
    }
}

/// Without an address of the site nobody could ask for a social image, and none is drawn.
#[test]
fn without_an_address_there_is_no_social_image() {
    let mut files = site_without_address().keys();
    assert!(!files.any(|path| path.ends_with("social.png")));
}

/// With no cache, an empty one and a full one, two runs give the same bytes, pictures among them.
#[test]
fn the_cache_changes_nothing() {
    let minimal = Minimal::new();
    let cache = tempfile::tempdir().unwrap();
    let without = build_with(minimal.path(), None);
    let cold = build_with(minimal.path(), Some(cache.path()));
    assert!(fs::read_dir(cache.path()).unwrap().count() > 10);
    let warm = build_with(minimal.path(), Some(cache.path()));
    let without = bytes(without.path());
    assert!(without.contains_key("fr/social.png"));
    assert!(
        without == bytes(cold.path()),
        "without and with an empty cache"
    );
    assert!(
        without == bytes(warm.path()),
        "without and with a full cache"
    );
}

/// A social image has the measures that its page states, is small, and shows words: what changes in
/// the title changes in the picture.
#[test]
fn social_images_show_their_title() {
    let picture = |minimal: &Minimal| {
        let site = bytes(build_with(minimal.path(), None).path());
        site["fr/guilde/social.png"].clone()
    };
    let one = picture(&Minimal::new());
    let other = picture(&Minimal::new().spoil("pages/guild.json", "\"guild fr\"", "\"guildes\""));
    assert!(one.len() < 100_000, "{} bytes", one.len());
    let (one, other) = (read(&one), read(&other));
    assert_eq!((one.width, one.height), (1200, 630));
    assert_eq!(one.pixels.len(), 1200 * 630 * 3);
    let differ = one.pixels.chunks(3).zip(other.pixels.chunks(3));
    let differ = differ.filter(|(one, other)| one != other).count();
    assert!((100..100_000).contains(&differ), "{differ} pixels");
}

/// The icons have the sizes they are asked for in; those that systems cut into form fill their square.
#[test]
fn icons_have_their_sizes() {
    let site = bytes(build_with(Minimal::new().path(), None).path());
    for (path, side, fills) in [
        ("apple-touch-icon.png", 180, true),
        ("icon-192.png", 192, false),
        ("icon-512.png", 512, false),
        ("icon-maskable-512.png", 512, true),
    ] {
        let icon = read(&site[path]);
        assert_eq!((icon.width, icon.height), (side, side), "{path}");
        let channels = icon.pixels.len() / (side * side) as usize;
        assert_eq!(channels, if fills { 3 } else { 4 }, "{path}");
        assert_eq!(icon.pixels[3] == 0, !fills, "{path}");
    }
    let ico = &site["favicon.ico"];
    assert_eq!(ico[..6], [0, 0, 1, 0, 1, 0]);
    let picture = read(&ico[22..]);
    assert_eq!((picture.width, picture.height), (32, 32));
    assert_eq!(ico[14..18], ((ico.len() - 22) as u32).to_le_bytes());
}
