//! A whole site but for its pictures, published in this process: what takes long is left out.

use crate::site::DATE;
use crate::written::assets;
use publish::compose::compose;
use publish::edition::Editions;
use publish::render::Assets;
use publish::source::{Day, read};
use publish::write::Outputs;
use publish::{Problem, check, outputs};
use std::path::Path;

/// Publishes `content` into `out`, as the program does it; or everything that stands against it.
pub fn publish(content: &Path, out: &Path) -> Result<(), Vec<Problem>> {
    let one = |problem| vec![problem];
    let date: Day = DATE.parse().unwrap();
    let (content, _) = check::checked(read(content), date)?;
    let composed = compose(&content, date)?;
    let editions = Editions::new(&content, &composed).map_err(one)?;
    let assets = Assets::read(&assets().path().join("assets.json")).map_err(one)?;
    let mut written = Outputs::default();
    outputs::add_pages(&mut written, &editions, Some(&assets)).map_err(one)?;
    outputs::add(&mut written, &editions, date).map_err(one)?;
    written.write(out).map_err(one)
}
