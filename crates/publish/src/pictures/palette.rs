//! PNG files. A picture of few inks is kept as a table of colours and an index for each pixel, which
//! takes a third of the bytes.

use super::undrawn;
use crate::Problem;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

/// How many colours a table holds.
const MOST: usize = 256;

/// A picture without transparency, in at most 256 colours: those that differ by less than an eye
/// sees are one.
pub fn opaque(picture: &Pixmap, what: &str) -> Result<Vec<u8>, Problem> {
    // Coarser, until the colours are few enough: four bits of each, then three.
    for bits in [4, 3] {
        if let Some((colours, pixels)) = indexed(picture, bits) {
            return encode(picture, ColorType::Indexed, &pixels, Some(colours), what);
        }
    }
    transparent(picture, what)
}

/// A picture as it is.
pub fn transparent(picture: &Pixmap, what: &str) -> Result<Vec<u8>, Problem> {
    let pixels = picture.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    encode(
        picture,
        ColorType::Rgba,
        &pixels.collect::<Vec<_>>(),
        None,
        what,
    )
}

/// The colours of a picture and the index of each pixel; none where they are too many. Colours that
/// agree in the first `bits` of each channel are one, their mean.
fn indexed(picture: &Pixmap, bits: u32) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut of_colour = vec![u16::MAX; 1 << (3 * bits)];
    let mut sums: Vec<[u64; 4]> = Vec::new();
    let mut pixels = Vec::with_capacity(picture.pixels().len());
    for pixel in picture.pixels() {
        let channels = [pixel.red(), pixel.green(), pixel.blue()];
        let key = channels.iter().fold(0, |key, channel| {
            key << bits | usize::from(channel >> (8 - bits))
        });
        if of_colour[key] == u16::MAX {
            if sums.len() == MOST {
                return None;
            }
            of_colour[key] = sums.len() as u16;
            sums.push([0; 4]);
        }
        let index = of_colour[key];
        let sum = &mut sums[usize::from(index)];
        for (sum, channel) in sum.iter_mut().zip(channels) {
            *sum += u64::from(channel);
        }
        sum[3] += 1;
        pixels.push(index as u8);
    }
    let mean = |[red, green, blue, count]: &[u64; 4]| {
        [red, green, blue].map(|sum| ((sum + count / 2) / count) as u8)
    };
    Some((sums.iter().flat_map(mean).collect(), pixels))
}

fn encode(
    picture: &Pixmap,
    kind: ColorType,
    pixels: &[u8],
    colours: Option<Vec<u8>>,
    what: &str,
) -> Result<Vec<u8>, Problem> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(kind);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(7));
    encoder.set_filter(match colours {
        Some(_) => Filter::NoFilter,
        None => Filter::Adaptive,
    });
    if let Some(colours) = colours {
        encoder.set_palette(colours);
    }
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(pixels)?;
        writer.finish()
    });
    written.map_err(|error| undrawn(what, error))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::Color;

    /// A picture of one colour keeps it exactly, and is read back by a reader of PNG.
    #[test]
    fn a_colour_stays_what_it_is() {
        let mut picture = Pixmap::new(8, 4).unwrap();
        picture.fill(Color::from_rgba8(18, 41, 79, 255));
        let file = opaque(&picture, "test").unwrap();
        let read = Pixmap::decode_png(&file).unwrap();
        assert_eq!((read.width(), read.height()), (8, 4));
        assert_eq!(read.data(), picture.data());
    }
}
