//! Guilloché: the line patterns that a rose engine turns into watch dials and jewels, drawn from
//! their mathematics. They are ornament and stand beside text, never behind it.
//!
//! Each function gives SVG elements without a colour: they take the `stroke` of what they stand in.

mod band;
mod rosette;

pub use band::{BAND, band};
pub use rosette::rosette;

/// The rosette as a file: a square about the origin, 200 wide.
pub fn rosette_file() -> String {
    file("-100 -100 200 200", &rosette())
}

/// One tile of the band as a file; it continues at both sides.
pub fn band_file() -> String {
    let (width, height) = BAND;
    file(&format!("0 {} {width} {height}", -height / 2.0), &band())
}

/// The style sheet uses the files as masks: their own colour is never seen.
fn file(view_box: &str, lines: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\" stroke=\"#000\">{lines}</svg>\n"
    )
}

/// A coordinate to a tenth: finer is not seen, and weighs.
fn tenth(value: f64) -> f64 {
    // Adding zero takes the sign off a zero.
    (value * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The drawings are well-formed, and light enough to come along with a page.
    #[test]
    fn files_are_small_and_well_formed() {
        for file in [rosette_file(), band_file()] {
            assert!(file.len() < 6000, "{}", file.len());
            let mut reader = quick_xml::Reader::from_str(&file);
            while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
        }
    }

    /// Each line of the band ends at the height at which it begins: no seam shows between tiles.
    #[test]
    fn the_band_has_no_seam() {
        let band = band();
        let mut lines = 0;
        for path in band.split("d=\"M").skip(1) {
            let path = path.split('"').next().unwrap();
            let height = |point: &str| point.split(' ').nth(1).map(str::to_owned);
            let first = height(path.split('Q').next().unwrap());
            let last = height(path.rsplit('T').next().unwrap());
            assert_eq!(first, last, "{path}");
            lines += 1;
        }
        assert!(lines > 10);
    }
}
