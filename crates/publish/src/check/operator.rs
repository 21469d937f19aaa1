//! What the law asks the operator to declare, as far as a page shows it, is supplied.

use super::text_bodies::bodies;
use crate::Problem;
use crate::source::{Content, Entry, OperatorField};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let bodies = bodies(content);
    let entries = bodies.iter().flat_map(|body| body.entries);
    let shown: Vec<_> = entries
        .filter_map(|entry| match entry {
            Entry::Operator(fields) => Some(fields),
            _ => None,
        })
        .flatten()
        .collect();
    for field in OperatorField::ALL {
        if shown.contains(&&field) && content.site.value.operator.value(field).is_empty() {
            let path = format!("operator.{}", field.member());
            let expected = "what the operator of the site has to declare";
            problems.push(
                Problem::new("operator-missing", &content.site.file, path, expected, "nothing yet")
                    .with_help("supply it before the site goes public; until then the page says that it is missing")
                    .as_warning(),
            );
        }
    }
}
