//! A number that is being said, word by word.

use super::number_word::Word;

/// A number as far as it has been said.
#[derive(Clone, Copy, Default)]
pub struct Said {
    /// What its scales have ended.
    ended: f64,
    /// What was said since.
    open: f64,
    /// The last scale.
    scale: Option<f64>,
}

impl Said {
    /// The number with one more word, if that can follow.
    pub fn and(mut self, word: Word) -> Option<Self> {
        let low = self.open % 100.0;
        match word {
            // Quatre-vingts.
            Word::Add(20.0) if low == 4.0 => self.open += 76.0,
            Word::Add(more) => {
                let tens = low >= 20.0 && low % 10.0 == 0.0;
                let fits = low == 0.0
                    || (tens && more < 10.0)
                    || (matches!(low, 60.0 | 80.0) && (10.0..20.0).contains(&more))
                    || (low == 10.0 && (7.0..10.0).contains(&more));
                if !fits {
                    return None;
                }
                self.open += more;
            }
            Word::TimesMany(_) if self.open == 0.0 => return None,
            Word::Times(by) | Word::TimesMany(by) => {
                if self.open >= 100.0 {
                    return None;
                }
                self.open = self.open.max(1.0) * by;
            }
            Word::Scale(by) => {
                let goes_on = self.scale.is_none_or(|last| by < last && self.open > 0.0);
                if !goes_on {
                    return None;
                }
                self.ended += self.open.max(1.0) * by;
                (self.open, self.scale) = (0.0, Some(by));
            }
            Word::Part(_) => return None,
        }
        Some(self)
    }

    /// What it is so far.
    pub fn value(self) -> f64 {
        self.ended + self.open
    }

    /// Whether it has a word for thousands, millions or more.
    pub fn is_scaled(self) -> bool {
        self.scale.is_some()
    }
}
