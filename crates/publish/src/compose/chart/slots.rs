//! The periods of a chart, one beside the other.

use crate::source::{Day, Period};

/// The periods along the axis of time, the oldest first. Between years, those that have no value
/// are there as well: they are gaps.
#[derive(Debug, PartialEq, Eq)]
pub struct Slots(Vec<Period>);

impl Slots {
    /// The periods from the first to the last of those that are `seen`. How often a figure is
    /// taken shows in the shortest step between two of its years.
    pub fn of(seen: impl Iterator<Item = Period>) -> Self {
        let mut seen: Vec<_> = seen.collect();
        seen.sort_unstable();
        seen.dedup();
        let years: Option<Vec<u16>> = seen
            .iter()
            .map(|period| match period {
                Period::Year(year) => Some(*year),
                Period::Day(_) => None,
            })
            .collect();
        let step = |years: &[u16]| years.windows(2).map(|pair| pair[1] - pair[0]).min();
        match years
            .as_deref()
            .and_then(|years| Some((years.first()?, years.last()?, step(years)?)))
        {
            Some((first, last, step)) => {
                let regular = (*first..=*last).step_by(step.into()).map(Period::Year);
                seen.extend(regular);
                seen.sort_unstable();
                seen.dedup();
                Self(seen)
            }
            None => Self(seen),
        }
    }

    /// All of them.
    pub fn all(&self) -> &[Period] {
        &self.0
    }

    /// Place of a period among them.
    pub fn place(&self, period: Period) -> Option<usize> {
        self.0.binary_search(&period).ok()
    }

    /// Where a period stands between the first (0) and the last (1), by the time between them.
    pub fn moment(&self, period: Period) -> f64 {
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else {
            return 0.0;
        };
        let (from, to) = (days(*first), days(*last));
        if to > from {
            (days(period) - from) / (to - from)
        } else {
            0.5
        }
    }
}

/// Years count alike, whatever their length.
fn days(period: Period) -> f64 {
    match period {
        Period::Year(year) => f64::from(year) * 365.25,
        Period::Day(Day { year, month, day }) => {
            f64::from(year) * 365.25 + f64::from(month - 1) * 30.4375 + f64::from(day - 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(seen: &[u16]) -> Vec<u16> {
        let slots = Slots::of(seen.iter().map(|it| Period::Year(*it)));
        let years = slots.all().iter().map(|it| match it {
            Period::Year(year) => *year,
            Period::Day(_) => 0,
        });
        years.collect()
    }

    /// A year that is left out is a gap; one of two years is none where a figure is taken every
    /// two years.
    #[test]
    fn gaps_follow_the_step() {
        assert_eq!(years(&[1998, 1995, 1996]), [1995, 1996, 1997, 1998]);
        assert_eq!(years(&[2010, 2012, 2016]), [2010, 2012, 2014, 2016]);
        assert_eq!(years(&[2010, 2012, 2015]), [2010, 2012, 2014, 2015]);
        assert_eq!(years(&[2010]), [2010]);
    }

    /// Days stand at their distance in time.
    #[test]
    fn days_stand_at_their_distance() {
        let day = |text: &str| Period::Day(text.parse().unwrap());
        let all = [day("2020-06-01"), day("2021-06-01"), day("2023-06-01")];
        let slots = Slots::of(all.into_iter());
        assert_eq!(slots.all(), all);
        let moment = slots.moment(all[1]);
        assert!((0.32..0.35).contains(&moment), "{moment}");
    }
}
