//! The place being read, kept when the language changes.
//!
//! Both languages have the same sections in the same order. A section that begins in the upper half
//! of the window stays where it is. Of a longer one the place is how far into it the reader is, because
//! the same section is longer in one language than in the other.

use super::{
    document::{elements, window_height},
    history_scroll,
};
use leptos::prelude::{document, window};

/// What can stand for a section: headings and the places of figures.
const SECTIONS: &str = "#main :is(h1, h2, h3, h4, .figure-cards-place)";

/// How far below the top of the window the eye is, as a part of the window's height.
const EYE: f64 = 0.25;

/// A section and how far into it the reader is.
pub struct ReadingPlace {
    section: usize,
    progress: Progress,
}

enum Progress {
    /// The section begins so many pixels below the top of the window.
    Begins(f64),
    /// It began above: 0 at its start, 1 at its end.
    Part(f64),
}

impl ReadingPlace {
    /// The place being read now; none at the top of a page, which needs no keeping. Asking for
    /// places makes the browser lay the page out.
    pub fn note() -> Option<Self> {
        if history_scroll::here() < 1.0 {
            return None;
        }
        let tops = section_tops();
        let eye = eye();
        let mut all = tops.iter().copied().enumerate();
        if let Some((section, top)) = all.find(|(_, top)| (0.0..=2.0 * eye).contains(top)) {
            let progress = Progress::Begins(top);
            return Some(Self { section, progress });
        }
        let section = tops.iter().rposition(|top| *top <= eye).unwrap_or(0);
        let (from, to) = bounds(&tops, section);
        let progress = if to > from {
            Progress::Part((eye - from) / (to - from))
        } else {
            Progress::Begins(from)
        };
        Some(Self { section, progress })
    }

    /// Scrolls to the same place of the page that is shown now.
    pub fn restore(&self) {
        let tops = section_tops();
        if tops.is_empty() {
            return;
        }
        let (from, to) = bounds(&tops, self.section.min(tops.len() - 1));
        let moved = match self.progress {
            Progress::Begins(top) => from - top,
            Progress::Part(part) => from + part * (to - from) - eye(),
        };
        window().scroll_by_with_x_and_y(0.0, moved);
    }
}

fn eye() -> f64 {
    window_height() * EYE
}

/// The tops of all sections, relative to the window.
fn section_tops() -> Vec<f64> {
    elements(SECTIONS)
        .iter()
        .map(|element| element.get_bounding_client_rect().top())
        .collect()
}

/// Where a section starts and ends, relative to the window.
fn bounds(tops: &[f64], section: usize) -> (f64, f64) {
    let from = tops.get(section).copied().unwrap_or(0.0);
    let end = document()
        .get_element_by_id("main")
        .map_or(from, |main| main.get_bounding_client_rect().bottom());
    (from, tops.get(section + 1).copied().unwrap_or(end))
}
