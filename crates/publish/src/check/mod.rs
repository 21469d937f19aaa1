//! What content has to keep to beyond its form. Each rule reports all its problems.

mod address_uniqueness;
mod case_clashes;
mod characters;
mod contacts;
mod days;
mod domain_blocks;
mod empty_scopes;
mod event_texts;
mod figure_age;
mod figure_periods;
mod figure_repeated;
mod figure_series;
mod figure_values;
mod heading_order;
mod headings;
mod identity;
mod languages;
mod lengths;
mod links;
mod look_alike_addresses;
mod markup;
mod operator;
mod page_kinds;
mod page_parents;
mod plain_references;
mod references;
mod references_in_step;
mod reserved_slugs;
mod scope_periods;
mod site_base;
mod slugs;
mod spacing;
mod text_bodies;
mod texts;
mod translations;

use crate::problem::Position;
use crate::source::{Content, Day, Loaded, locate};
use crate::{Code, Problem, Severity};
use rayon::prelude::*;
use std::collections::BTreeSet;
use texts::Texts;

/// A rule looks at everything and adds what it finds.
enum Rule {
    /// About records and what they name.
    Records(fn(&Content, &mut Vec<Problem>)),
    /// About words, wherever they stand.
    Texts(fn(&Content, &Texts<'_>, &mut Vec<Problem>)),
    /// About days, as of that of the build.
    Days(fn(&Content, Day, &mut Vec<Problem>)),
}

const RULES: &[Rule] = &[
    Rule::Texts(characters::check),
    Rule::Texts(lengths::check),
    Rule::Texts(spacing::check),
    Rule::Records(identity::check),
    Rule::Records(case_clashes::check),
    Rule::Records(languages::check),
    Rule::Records(references::check),
    Rule::Texts(plain_references::check),
    Rule::Records(slugs::check),
    Rule::Records(reserved_slugs::check),
    Rule::Records(page_kinds::check),
    Rule::Records(page_parents::check),
    Rule::Records(address_uniqueness::check),
    Rule::Records(scope_periods::check),
    Rule::Records(empty_scopes::check),
    Rule::Records(figure_values::check),
    Rule::Records(figure_series::check),
    Rule::Days(figure_periods::check),
    Rule::Days(figure_age::check),
    Rule::Texts(figure_repeated::check),
    Rule::Days(days::check),
    Rule::Records(event_texts::check),
    Rule::Records(contacts::check),
    Rule::Records(markup::check),
    Rule::Records(headings::check),
    Rule::Records(heading_order::check),
    Rule::Records(references_in_step::check),
    Rule::Records(translations::check),
    Rule::Records(links::check),
    Rule::Records(look_alike_addresses::check),
    Rule::Records(domain_blocks::check),
    Rule::Records(site_base::check),
    Rule::Records(operator::check),
];

/// Every problem of what was read, as of `date`, by file and place.
pub fn all(loaded: &Loaded, date: Day) -> Vec<Problem> {
    let content = &loaded.content;
    let texts = Texts::new(content);
    // Several at a time; what they find stays in the order of the rules.
    let found = RULES.par_iter().map(|rule| {
        let mut problems = Vec::new();
        match rule {
            Rule::Records(check) => check(content, &mut problems),
            Rule::Texts(check) => check(content, &texts, &mut problems),
            Rule::Days(check) => check(content, date, &mut problems),
        }
        problems
    });
    let mut problems: Vec<_> = found.flatten_iter().collect();
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

/// The content with its warnings as of `date`, when nothing stands against publishing it.
///
/// # Errors
/// Every problem, when one of them is an error.
pub fn checked(loaded: Loaded, date: Day) -> Result<(Content, Vec<Problem>), Vec<Problem>> {
    let problems = all(&loaded, date);
    if Problem::any_error(&problems) {
        Err(problems)
    } else {
        Ok((loaded.content, problems))
    }
}
