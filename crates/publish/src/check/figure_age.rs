//! Figures whose period ended long ago are named, so that editors look for new ones: once for all
//! figures of a scope, because they are renewed together.

use crate::compose::is_old;
use crate::source::{Content, Day};
use crate::{Code, Problem};

pub fn check(content: &Content, date: Day, problems: &mut Vec<Problem>) {
    for (id, scope) in content.scopes.iter() {
        let figures = content.figures.iter().map(|(_, it)| &it.value);
        let old: Vec<_> = figures
            .filter(|it| it.scope == id)
            .filter(|it| it.period.is_some_and(|period| is_old(period, date)))
            .collect();
        let Some(end) = old
            .iter()
            .filter_map(|it| it.period)
            .map(|it| it.end())
            .min()
        else {
            continue;
        };
        let ids: Vec<_> = old.iter().map(|it| format!("`{}`", it.id)).collect();
        let expected = "figures whose period ended at most five years ago";
        let found = format!("the period ended on {end}: {}", ids.join(", "));
        problems.push(
            Problem::new(Code::FigureOld, &scope.file, "", expected, found)
                .with_help("look for newer ones; until then the site says that these are old")
                .as_warning(),
        );
    }
}
