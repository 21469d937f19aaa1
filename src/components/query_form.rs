//! Choices that are kept in the query.

use crate::{
    i18n::Words,
    navigation::Navigation,
    node::{Element, element},
};
use leptos::prelude::*;
use model::FilterOption;

/// Query key of the organisation.
pub const ORGANISATION: &str = "organisation";
/// Query key of the page of a choice that takes several: another choice begins at its first.
pub const PAGE: &str = "page";

/// One choice of several values.
pub struct Choice {
    /// Its key in the query, the same in both languages.
    pub key: &'static str,
    /// What is chosen.
    pub label: &'static str,
    /// Chooses nothing in particular, which the query does not hold.
    pub all: &'static str,
    /// The values.
    pub options: Vec<FilterOption>,
}

impl Choice {
    /// The choice of one of `organisations`.
    pub fn of_organisation(organisations: Vec<FilterOption>, words: &'static Words) -> Self {
        Self {
            key: ORGANISATION,
            label: words.organisation,
            all: words.all_organisations,
            options: organisations,
        }
    }
}

/// A form of choices that every choice answers at once, and that tells what they leave. It is called
/// `name`, and it can be used once the app has taken the page over.
pub fn query_form(
    name: &'static str,
    choices: Vec<Choice>,
    left: Option<String>,
    navigation: Navigation,
    words: &'static Words,
) -> Element {
    let anything = choices
        .iter()
        .any(|choice| !navigation.query_value(choice.key).is_empty());
    let clear = element("button")
        .attr("type", "button")
        .flag("disabled", !anything)
        .on("click", move |_| navigation.clear_query())
        .child(words.clear_filter);
    let choices = choices.into_iter().map(|each| select(each, navigation));
    let fields = element("fieldset")
        .flag("disabled", !navigation.interactive.get())
        .child(element("legend").class("visually-hidden").child(name))
        .children(choices)
        .child(clear);
    element("form")
        .class("query-form")
        .attr("aria-label", name)
        .on("submit", |submit| submit.prevent_default())
        .child(fields)
        .child(
            element("p")
                .class("query-form-left")
                .attr("role", "status")
                .children(left),
        )
}

fn select(choice: Choice, navigation: Navigation) -> Element {
    let key = choice.key;
    let option = |value: String, text: String| element("option").attr("value", value).child(text);
    let select = element("select")
        .attr("name", key)
        .on("change", move |change| {
            navigation.set_query_values([(key, &event_target_value(&change)), (PAGE, "")])
        })
        .child(element("option").attr("value", "").child(choice.all))
        .children(
            choice
                .options
                .into_iter()
                .map(|it| option(it.value, it.text)),
        )
        .value(navigation.query_value(key));
    element("label")
        .class("query-form-choice")
        .child(element("span").child(choice.label))
        .child(select)
}
