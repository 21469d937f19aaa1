//! The filter of the register.

use super::{
    news_query::{ORGANISATION, PAGE, YEAR},
    news_register::NewsRegister,
};
use crate::{
    i18n::Words,
    navigation::Navigation,
    node::{Element, Node, element, live},
};
use leptos::prelude::*;
use model::{FilterOption, NewsFilter};

/// Chooses from the organisations and years of a register and tells how many items are left. The
/// choice is kept in the query. It can be used once the app has taken the page over. Nothing where
/// the register has no filter.
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
        let chosen = [ORGANISATION, YEAR].map(|key| navigation.query_value(key));
        let anything = chosen.iter().any(|value| !value.is_empty());
        let [organisation, year] = chosen;
        let clear = element("button")
            .attr("type", "button")
            .flag("disabled", !anything)
            .on("click", move |_| navigation.clear_query())
            .child(words.clear_filter);
        let fields = element("fieldset")
            .flag("disabled", !navigation.interactive.get())
            .child(
                element("legend")
                    .class("visually-hidden")
                    .child(words.filter_news),
            )
            .child(choice(
                ORGANISATION,
                [words.organisation, words.all_organisations],
                &organisations,
                organisation,
                navigation,
            ))
            .child(choice(
                YEAR,
                [words.year, words.all_years],
                &years,
                year,
                navigation,
            ))
            .child(clear);
        element("form")
            .class("news-filter")
            .attr("aria-label", words.filter_news)
            .on("submit", |submit| submit.prevent_default())
            .child(fields)
            .child(
                element("p")
                    .class("news-filter-count")
                    .attr("role", "status")
                    .children(
                        register
                            .shown()
                            .map(|shown| (words.news_count)(shown.total)),
                    ),
            )
    });
    Some(filter)
}

fn choice(
    key: &'static str,
    [label, all]: [&'static str; 2],
    options: &[FilterOption],
    chosen: String,
    navigation: Navigation,
) -> Element {
    let option = |value: String, text: String| element("option").attr("value", value).child(text);
    let select = element("select")
        .attr("name", key)
        .on("change", move |change| {
            navigation.set_query_values([(key, &event_target_value(&change)), (PAGE, "")])
        })
        .child(element("option").attr("value", "").child(all))
        .children(
            options
                .iter()
                .map(|each| option(each.value.clone(), each.text.clone())),
        )
        .value(chosen);
    element("label")
        .class("news-filter-choice")
        .child(element("span").child(label))
        .child(select)
}
