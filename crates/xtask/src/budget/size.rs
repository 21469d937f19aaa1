//! A number of bytes.

use serde::Deserialize;
use std::fmt;

/// Bytes; shown in kB of 1000 bytes, rounded up so that what is shown is never less than what is sent.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub struct Size(pub u64);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.0.div_ceil(100);
        write!(f, "{}.{} kB", tenths / 10, tenths % 10)
    }
}

impl std::iter::Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        Self(sizes.map(|size| size.0).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::Size;

    // A reader sees one decimal of a kB of 1000 bytes, never less than the truth.
    #[test]
    fn shown_in_kilobytes() {
        for (bytes, shown) in [
            (0, "0.0 kB"),
            (1, "0.1 kB"),
            (999, "1.0 kB"),
            (14_600, "14.6 kB"),
            (110_001, "110.1 kB"),
        ] {
            assert_eq!(Size(bytes).to_string(), shown);
        }
    }
}
