//! The value of a figure in one run.

use crate::{node::Node, ui::foreign};
use model::{Figure, Locale};

/// The value as a sentence or a table cell needs it. It ends with the unit, which is marked where
/// it is not in the page's language.
pub fn figure_value(figure: &Figure) -> Node {
    let lang = figure.unit_lang.map(Locale::lang);
    match figure.value.strip_suffix(figure.unit.as_str()) {
        Some(number) if lang.is_some() => Node::Several(vec![
            number.to_owned().into(),
            foreign(figure.unit.clone(), lang),
        ]),
        _ => figure.value.clone().into(),
    }
}
