//! Advice for a misspelt name.

/// Names that are this much alike are one misspelt, as far as a reader can tell.
const ALIKE: f64 = 0.75;

/// The choice that is most like `name`, if one is enough like it.
pub fn nearest<'a>(name: &str, choices: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    choices
        .map(|choice| (strsim::jaro_winkler(choice, name), choice))
        .filter(|(likeness, _)| *likeness > ALIKE)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, choice)| choice)
}
