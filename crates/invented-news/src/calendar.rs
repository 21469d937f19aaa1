//! Days of the ten years that the items are spread over.

/// The first of those years.
const FIRST: u32 = 2016;

/// How many years they are.
const YEARS: u32 = 10;

/// The day of the item `number` of `count`, as `YYYY-MM-DD`, the newest first. Each month has 28
/// days here, so that every day exists.
pub fn day(number: u32, count: u32) -> String {
    let days = YEARS * 12 * 28;
    let past = u64::from(number) * u64::from(days) / u64::from(count.max(1));
    let day = days - 1 - past as u32;
    let (year, month, day) = (FIRST + day / 336, day / 28 % 12 + 1, day % 28 + 1);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// However many items there are from ten on, they stand in the same ten years, newest first.
    #[test]
    fn the_years_stay_the_same() {
        for count in [10, 11, 1000, 10_000] {
            let days: Vec<_> = (0..count).map(|number| day(number, count)).collect();
            assert!(days.is_sorted_by(|newer, older| newer >= older));
            let years: BTreeSet<_> = days.iter().map(|day| &day[..4]).collect();
            assert_eq!(years.len(), 10, "{count}");
        }
    }
}
