//! The filter of the register.

use super::{
    news_query::YEAR,
    news_register::NewsRegister,
    query_form::{Choice, query_form},
};
use crate::{
    i18n::Words,
    navigation::Navigation,
    node::{Node, live},
};
use model::NewsFilter;

/// Chooses from the organisations and years of a register and tells how many items are left. Nothing
/// where the register has no filter.
pub fn news_filter(
    register: NewsRegister,
    navigation: Navigation,
    words: &'static Words,
) -> Option<Node> {
    let NewsFilter {
        organisations,
        years,
        ..
    } = register.filter()?.clone();
    let filter = live(move || {
        let choices = vec![
            Choice::of_organisation(organisations.clone(), words),
            Choice {
                key: YEAR,
                label: words.year,
                all: words.all_years,
                options: years.clone(),
            },
        ];
        let left = register.shown().map(|it| (words.news_count)(it.total));
        query_form(words.filter_news, choices, left, navigation, words)
    });
    Some(filter)
}
