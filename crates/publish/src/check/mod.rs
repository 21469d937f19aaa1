//! What content has to keep to beyond its form. Each rule reports all its problems.

mod address_uniqueness;
mod characters;
mod contacts;
mod domain_blocks;
mod event_texts;
mod figure_values;
mod headings;
mod identity;
mod languages;
mod links;
mod markup;
mod operator;
mod page_kinds;
mod page_parents;
mod references;
mod scope_periods;
mod site_base;
mod slugs;
mod text_bodies;

use crate::Problem;
use crate::source::{Content, Loaded, locate};

/// A rule: looks at everything and adds what it finds.
type Rule = fn(&Content, &mut Vec<Problem>);

const RULES: &[Rule] = &[
    characters::check,
    identity::check,
    languages::check,
    references::check,
    slugs::check,
    page_kinds::check,
    page_parents::check,
    address_uniqueness::check,
    scope_periods::check,
    figure_values::check,
    event_texts::check,
    contacts::check,
    markup::check,
    headings::check,
    links::check,
    domain_blocks::check,
    site_base::check,
    operator::check,
];

/// Every problem of what was read, by file and place.
pub fn all(loaded: &Loaded) -> Vec<Problem> {
    let mut problems = loaded.problems.clone();
    if let Some(content) = &loaded.content {
        for rule in RULES {
            rule(content, &mut problems);
        }
        locate(&mut problems, &content.texts);
    }
    problems.sort_by(|left, right| {
        let place = |it: &Problem| (it.severity, it.file.clone(), it.line, it.column);
        place(left).cmp(&place(right))
    });
    problems
}

/// The content with its warnings, when nothing stands against publishing it.
///
/// # Errors
/// Every problem, when one of them is an error.
pub fn checked(loaded: Loaded) -> Result<(Content, Vec<Problem>), Vec<Problem>> {
    let problems = all(&loaded);
    match loaded.content {
        Some(content) if !Problem::any_error(&problems) => Ok((content, problems)),
        _ => Err(problems),
    }
}
