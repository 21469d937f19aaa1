//! What content has to keep to beyond its form. Each rule reports all its problems.

mod address_uniqueness;
mod characters;
mod contacts;
mod domain_blocks;
mod event_texts;
mod figure_series;
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
mod references_in_step;
mod scope_periods;
mod site_base;
mod slugs;
mod text_bodies;
mod translations;

use crate::problem::Position;
use crate::source::{Content, Loaded, locate};
use crate::{Code, Problem, Severity};
use std::collections::BTreeSet;

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
    figure_series::check,
    event_texts::check,
    contacts::check,
    markup::check,
    headings::check,
    references_in_step::check,
    translations::check,
    links::check,
    domain_blocks::check,
    site_base::check,
    operator::check,
];

/// Every problem of what was read, by file and place.
pub fn all(loaded: &Loaded) -> Vec<Problem> {
    let content = &loaded.content;
    let mut problems = Vec::new();
    for rule in RULES {
        rule(content, &mut problems);
    }
    if !loaded.has_site {
        // Nothing can be said of a site that was not read.
        problems.retain(|it| *it.file != *content.site.file);
    }
    problems.extend(loaded.problems.iter().cloned());
    translations_come_last(&mut problems);
    locate(&mut problems, &content.texts);
    problems.sort_by(|left, right| {
        fn place(it: &Problem) -> (&str, Option<Position>, Severity) {
            (&it.file, it.place.as_ref().map(|it| it.start), it.severity)
        }
        place(left).cmp(&place(right))
    });
    problems
}

/// A record is compared with its translation when nothing else is wrong with it.
fn translations_come_last(problems: &mut Vec<Problem>) {
    let wrong = problems.iter().filter(|it| it.severity == Severity::Error);
    let wrong: BTreeSet<_> = wrong.map(|it| it.file.clone()).collect();
    problems.retain(|it| {
        let of_translation = [Code::TranslationStale, Code::TranslationUnconfirmed];
        !(of_translation.contains(&it.code) && wrong.contains(&it.file))
    });
}

/// The content with its warnings, when nothing stands against publishing it.
///
/// # Errors
/// Every problem, when one of them is an error.
pub fn checked(loaded: Loaded) -> Result<(Content, Vec<Problem>), Vec<Problem>> {
    let problems = all(&loaded);
    if Problem::any_error(&problems) {
        Err(problems)
    } else {
        Ok((loaded.content, problems))
    }
}
