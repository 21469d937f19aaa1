//! How the query chooses from the key figures, and orders them.

use super::query_form::{Choice, ORGANISATION, query_form};
use crate::{
    i18n::Words,
    navigation::Navigation,
    node::{Node, live},
};
use js_sys::JsString;
use model::{Figure, FigureGroup, FilterOption};
use std::cmp::Ordering;

/// Query key of the form in which figures are shown.
const VIEW: &str = "view";
/// Shows the cards alone.
const CARDS: &str = "cards";
/// Shows the tables alone.
const TABLE: &str = "table";
/// Query key of the order.
const SORT: &str = "sort";
/// From A to Z.
const UP: &str = "name";
/// From Z to A.
const DOWN: &str = "-name";

/// What a reader has chosen from the key figures.
pub struct FiguresQuery {
    organisation: String,
    view: String,
    sort: String,
}

impl FiguresQuery {
    /// What the query of the address chooses.
    pub fn of(navigation: Navigation) -> Self {
        Self {
            organisation: navigation.query_value(ORGANISATION),
            view: navigation.query_value(VIEW),
            sort: navigation.query_value(SORT),
        }
    }

    /// Whether a group is chosen.
    pub fn takes(&self, group: &FigureGroup) -> bool {
        self.organisation.is_empty() || self.organisation == group.organisation
    }

    /// Whether cards are shown.
    pub fn shows_cards(&self) -> bool {
        self.view != TABLE
    }

    /// Whether tables are shown.
    pub fn shows_tables(&self) -> bool {
        self.view != CARDS
    }

    /// `aria-sort` of the column of names; none where the figures stand in the editors' order.
    pub fn order(&self) -> Option<&'static str> {
        match self.sort.as_str() {
            UP => Some("ascending"),
            DOWN => Some("descending"),
            _ => None,
        }
    }

    /// The group in the order that is chosen. Figures change places within their scope alone, and
    /// never by their values: those count different things.
    pub fn ordered(&self, group: &FigureGroup) -> FigureGroup {
        let mut group = group.clone();
        if let Some(order) = self.order() {
            group.figures.sort_by(by_name);
            if order == "descending" {
                group.figures.reverse();
            }
        }
        group
    }
}

/// As the reader's language orders words.
fn by_name(one: &Figure, other: &Figure) -> Ordering {
    let order = JsString::from(one.label.as_str()).locale_compare(
        &other.label,
        &js_sys::Array::new(),
        &js_sys::Object::new(),
    );
    order.cmp(&0)
}

/// Chooses an organisation, cards or tables, and their order, and tells how many figures are left of
/// `groups`.
pub fn figures_form(
    groups: Vec<FigureGroup>,
    organisations: Vec<FilterOption>,
    navigation: Navigation,
    words: &'static Words,
) -> Node {
    live(move || {
        let query = FiguresQuery::of(navigation);
        let left = groups.iter().filter(|group| query.takes(group));
        let left = left.map(|group| group.figures.len() as u32).sum();
        let option = |value: &str, text: &str| FilterOption {
            value: value.into(),
            text: text.into(),
        };
        let choices = vec![
            Choice::of_organisation(organisations.clone(), words),
            Choice {
                key: VIEW,
                label: words.view,
                all: words.view_all,
                options: vec![
                    option(CARDS, words.view_cards),
                    option(TABLE, words.view_table),
                ],
            },
            Choice {
                key: SORT,
                label: words.order,
                all: words.order_given,
                options: vec![option(UP, words.order_up), option(DOWN, words.order_down)],
            },
        ];
        let left = (words.figure_count)(left);
        query_form(words.filter_figures, choices, Some(left), navigation, words)
    })
}
