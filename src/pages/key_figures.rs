//! All key figures.

use super::{prose, section};
use crate::{
    components::{
        FiguresQuery, Heading, downloads, figure_group, figure_table, figures_form, page_heading,
    },
    i18n::Words,
    navigation::Navigation,
    node::{Node, live},
};
use model::{FigureGroup, KeyFiguresPage};

/// Every figure as a card, then every figure in a table, scope by scope, and all of them as files.
/// The query chooses an organisation, cards or tables, and their order.
pub fn view(
    title: String,
    page: KeyFiguresPage,
    lang: Option<&'static str>,
    navigation: Navigation,
    words: &'static Words,
) -> Vec<Node> {
    let heading = page_heading(Heading {
        title,
        lead: page.lead,
        lang,
        ..Heading::default()
    });
    let form = figures_form(page.groups.clone(), page.organisations, navigation, words);
    let cards = page
        .groups
        .iter()
        .map(|group| cards(group.clone(), navigation, words));
    let mut nodes = vec![heading.into(), form];
    nodes.extend(cards);
    nodes.extend(prose(page.blocks, lang, words).map(Node::from));
    nodes.push(tables(page.groups, navigation, words));
    let files = section("figure-part", words.download).child(downloads(page.downloads));
    nodes.push(files.into());
    nodes
}

fn cards(group: FigureGroup, navigation: Navigation, words: &'static Words) -> Node {
    live(move || {
        let query = FiguresQuery::of(navigation);
        let shown = query.takes(&group) && query.shows_cards();
        figure_group(query.ordered(&group), "h2", true, words).flag("hidden", !shown)
    })
}

fn tables(groups: Vec<FigureGroup>, navigation: Navigation, words: &'static Words) -> Node {
    live(move || {
        let query = FiguresQuery::of(navigation);
        let tables = groups.iter().map(|group| {
            figure_table(query.ordered(group), query.order(), words)
                .flag("hidden", !query.takes(group))
        });
        section("figure-tables", words.all_figures)
            .flag("hidden", !query.shows_tables())
            .children(tables)
    })
}
