//! A title set in lines, as large as its place allows.

use super::font::Font;

/// The place that words have to fit into, in pixels.
pub struct Place {
    pub width: f32,
    pub height: f32,
}

/// Words in lines.
#[derive(Debug, PartialEq)]
pub struct Setting {
    pub size: f32,
    pub lines: Vec<String>,
}

impl Setting {
    /// How much of its place it takes, in pixels.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.size * LEADING
    }
}

/// From line to line, in ems.
pub const LEADING: f32 = 1.12;

/// Says that a title goes on.
const ELLIPSIS: char = '…';

/// Sets `text` in the first of `sizes`, the largest first, in which it fits; in the last one it is
/// cut where it does not. Lines are about equally long, and break at plain spaces only.
pub fn set(text: &str, font: &Font, place: &Place, sizes: &[f32]) -> Setting {
    let mut smallest = Setting {
        size: sizes.last().copied().unwrap_or(16.0),
        lines: Vec::new(),
    };
    for &size in sizes {
        let most = (place.height / (size * LEADING)) as usize;
        let lines = broken(text, font, place.width, size);
        let fits = lines
            .iter()
            .all(|line| font.width(line, size) <= place.width);
        if fits && lines.len() <= most {
            let lines = balanced(text, font, place.width, size, lines);
            return Setting { size, lines };
        }
        smallest.lines = lines;
    }
    let most = (place.height / (smallest.size * LEADING)) as usize;
    cut(&mut smallest, most, font, place.width);
    smallest
}

/// As many words in each line as fit.
pub fn broken(text: &str, font: &Font, width: f32, size: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) if font.width(&longer, size) <= width => *line = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The same number of lines, none longer than it has to be.
fn balanced(text: &str, font: &Font, width: f32, size: f32, lines: Vec<String>) -> Vec<String> {
    let mut best = lines;
    let mut narrower = width;
    loop {
        narrower -= size / 4.0;
        let lines = broken(text, font, narrower, size);
        let fits = lines.iter().all(|line| font.width(line, size) <= width);
        if lines.len() > best.len() || !fits || narrower < size {
            return best;
        }
        best = lines;
    }
}

/// Leaves out what is too much, and says so.
fn cut(setting: &mut Setting, most: usize, font: &Font, width: f32) {
    let is_longer = setting.lines.len() > most;
    setting.lines.truncate(most);
    let last = setting.lines.len().saturating_sub(1);
    for (place, line) in setting.lines.iter_mut().enumerate() {
        let mut marked = is_longer && place == last;
        if marked {
            line.push(ELLIPSIS);
        }
        while font.width(line, setting.size) > width && line.chars().count() > 2 {
            if marked {
                line.pop();
            }
            line.pop();
            line.push(ELLIPSIS);
            marked = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place {
        width: 600.0,
        height: 300.0,
    };
    const SIZES: [f32; 3] = [80.0, 60.0, 40.0];

    fn set_here(text: &str) -> Setting {
        set(text, &Font::serif().unwrap(), &PLACE, &SIZES)
    }

    /// Whatever the title, it stays within its place, and says where it is cut.
    #[test]
    fn every_title_fits() {
        let font = Font::serif().unwrap();
        let long = "Une très longue annonce ".repeat(30);
        let endless = "Donaudampfschifffahrt".repeat(9);
        for (text, is_cut) in [
            ("Union", false),
            ("France Horlogerie lance ses grappes d’entreprises", false),
            (long.as_str(), true),
            (endless.as_str(), true),
            ("", false),
        ] {
            let set = set_here(text);
            assert!(
                set.lines
                    .iter()
                    .all(|it| font.width(it, set.size) <= PLACE.width)
            );
            assert!(set.lines.len() as f32 * set.size * LEADING <= PLACE.height);
            assert_eq!(set.lines.concat().contains(ELLIPSIS), is_cut, "{text}");
            assert_eq!(set.lines.join(" ") == text, !is_cut, "{text}");
        }
    }

    /// A short title is large, and no line is left with a single short word where two are equal.
    #[test]
    fn titles_are_large_and_balanced() {
        assert_eq!(set_here("Union").size, SIZES[0]);
        let set = set_here("France Horlogerie launches its business clusters");
        let longest = set.lines.iter().map(|line| line.len()).max().unwrap();
        let shortest = set.lines.iter().map(|line| line.len()).min().unwrap();
        assert!(longest - shortest < 12, "{:?}", set.lines);
    }

    /// A number is never parted from its unit: the spaces between them are none to break at.
    #[test]
    fn numbers_keep_their_units() {
        let set = set_here("environ 4\u{202f}500\u{a0}entreprises et 2,6\u{a0}milliards d’euros");
        let whole = |part: &str| set.lines.iter().any(|line| line.contains(part));
        assert!(whole("4\u{202f}500\u{a0}entreprises") && whole("2,6\u{a0}milliards"));
    }
}
