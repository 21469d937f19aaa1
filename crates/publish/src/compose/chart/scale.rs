//! Where values stand on an axis.

/// An axis from a lowest to a highest tick, with zero always on it: a chart whose axis begins
/// elsewhere makes small differences look large.
#[derive(Debug, PartialEq)]
pub struct Scale {
    /// The ticks, the lowest first, at equal distances.
    pub ticks: Vec<f64>,
}

/// Between how many ticks an axis is divided, about.
const INTERVALS: f64 = 4.0;

impl Scale {
    /// An axis on which all `values` find a place.
    pub fn around(values: impl Iterator<Item = f64> + Clone) -> Self {
        let lowest = values.clone().fold(0.0_f64, f64::min);
        let highest = values.fold(0.0_f64, f64::max);
        let span = highest - lowest;
        let step = if span > 0.0 {
            nice(span / INTERVALS)
        } else {
            1.0
        };
        let (first, last) = ((lowest / step).floor(), (highest / step).ceil());
        // At least one interval, also where every value is zero.
        let count = (last - first).max(1.0) as u32;
        let tick = |place: u32| (first + f64::from(place)) * step;
        Self {
            ticks: (0..=count).map(tick).collect(),
        }
    }

    /// Where a value stands between the lowest tick (0) and the highest (1).
    pub fn place(&self, value: f64) -> f64 {
        let lowest = self.ticks.first().copied().unwrap_or_default();
        let highest = self.ticks.last().copied().unwrap_or(1.0);
        (value - lowest) / (highest - lowest)
    }
}

/// The next step that people count in: 1, 2, 2.5 or 5 times a power of ten.
fn nice(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let digits = step / power;
    let choices = [1.0, 2.0, 2.5, 5.0, 10.0];
    let chosen = choices.into_iter().find(|it| digits <= it + 1e-9);
    power * chosen.unwrap_or(10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64]) -> Vec<f64> {
        Scale::around(values.iter().copied()).ticks
    }

    /// Ticks are numbers that people count in; every value lies among them, and so does zero.
    #[test]
    fn ticks_are_round_and_hold_zero() {
        assert_eq!(ticks(&[1204.0]), [0.0, 500.0, 1000.0, 1500.0]);
        assert_eq!(ticks(&[3.0, 7.0]), [0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(ticks(&[-400.0, 900.0]), [-500.0, 0.0, 500.0, 1000.0]);
        assert_eq!(ticks(&[-3.0, -1.0]), [-3.0, -2.0, -1.0, 0.0]);
        assert_eq!(ticks(&[0.0, 0.0]), [0.0, 1.0]);
        assert_eq!(ticks(&[2.6e9]), [0.0, 1e9, 2e9, 3e9]);
        for values in [[0.03, 0.11], [-1e12, 4.2e14], [99.0, 100.0]] {
            let scale = Scale::around(values.into_iter());
            assert!(scale.ticks.contains(&0.0) && scale.ticks.len() <= 7);
            for value in values {
                assert!((0.0..=1.0).contains(&scale.place(value)), "{value}");
            }
        }
    }
}
