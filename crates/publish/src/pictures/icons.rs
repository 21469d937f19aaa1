//! The icons, all of the one in `public/favicon.svg`.

use super::canvas::{canvas, draw};
use super::colours::ENAMEL;
use super::{palette, undrawn};
use crate::Problem;
use crate::compose::addresses;
use resvg::tiny_skia::Color;
use resvg::usvg::fontdb::Database;
use std::sync::Arc;

const ICON: &str = include_str!("../../../../public/favicon.svg");

/// What the icon's own `viewBox` says.
const OWN_FRAME: &str = "-32 -32 64 64";

/// A frame that leaves its drawing within the circle of four fifths that no launcher cuts into.
const SAFE_FRAME: &str = "-34 -34 68 68";

/// Side of the icon inside `favicon.ico`, in pixels.
const SMALL: u32 = 32;

/// Every icon with its address.
///
/// # Errors
/// When one of them cannot be drawn.
pub fn icons() -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    Ok(vec![
        (addresses::ICO, ico(&round(SMALL)?)),
        (addresses::TOUCH_ICON, square(180, SAFE_FRAME)?),
        (addresses::ICON_192, round(192)?),
        (addresses::ICON_512, round(512)?),
        (addresses::MASKABLE_ICON, square(512, SAFE_FRAME)?),
    ])
}

/// The icon as it is, on nothing.
fn round(side: u32) -> Result<Vec<u8>, Problem> {
    icon(side, OWN_FRAME, None)
}

/// The icon on a ground that reaches into the corners, where systems cut them off by themselves.
fn square(side: u32, frame: &str) -> Result<Vec<u8>, Problem> {
    let channel = |at: usize| u8::from_str_radix(&ENAMEL[at..at + 2], 16);
    let colour = |at: usize| channel(at).map_err(|error| undrawn("icon", error));
    let ground = Color::from_rgba8(colour(1)?, colour(3)?, colour(5)?, 255);
    icon(side, frame, Some(ground))
}

fn icon(side: u32, frame: &str, ground: Option<Color>) -> Result<Vec<u8>, Problem> {
    let mut picture = canvas(side, side, "icon")?;
    if let Some(ground) = ground {
        picture.fill(ground);
    }
    let framed = ICON.replacen(OWN_FRAME, frame, 1);
    let units: f32 = if frame == OWN_FRAME { 64.0 } else { 68.0 };
    let scale = side as f32 / units;
    draw(
        &mut picture,
        &framed,
        scale,
        &Arc::new(Database::new()),
        "icon",
    )?;
    match ground {
        Some(_) => palette::opaque(&picture, "icon"),
        None => palette::transparent(&picture, "icon"),
    }
}

/// A PNG file as the only entry of an ICO file.
fn ico(png: &[u8]) -> Vec<u8> {
    let header: [u16; 3] = [0, 1, 1];
    let mut file: Vec<u8> = header.iter().flat_map(|it| it.to_le_bytes()).collect();
    let side = SMALL as u8;
    file.extend([side, side, 0, 0]);
    // Planes and bits of a pixel, then the length of the picture and where it begins.
    file.extend([1u16, 32].iter().flat_map(|it| it.to_le_bytes()));
    file.extend((png.len() as u32).to_le_bytes());
    file.extend(22u32.to_le_bytes());
    file.extend_from_slice(png);
    file
}
