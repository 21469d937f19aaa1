//! The way in.

use super::{prose, section};
use crate::{
    components::{Heading, figure_group, link_view, news_list, organisation_card, page_heading},
    i18n::Words,
    node::{Element, element},
};
use model::{HomePage, Link};

/// What the site is, the organisations, some figures, the latest news.
pub fn view(
    title: String,
    home: HomePage,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let opening = page_heading(Heading {
        title,
        lead: home.lead,
        lang,
        ..Heading::default()
    });
    let cards = home.organisations.into_iter().map(organisation_card);
    let groups = home
        .figures
        .into_iter()
        .map(|group| figure_group(group, "h3", false, words));
    let page = element("div")
        .class("home")
        .child(element("div").class("home-opening").child(opening))
        .child(
            section("home-organisations", words.organisations)
                .child(element("div").class("organisation-cards").children(cards)),
        )
        .children(prose(home.blocks, lang, words))
        .child(
            section("home-figures", words.key_figures)
                .children(groups)
                .child(onward(home.figures_link)),
        )
        .child(
            section("home-news", words.latest_news)
                .child(news_list(home.news, "h3"))
                .child(onward(home.news_link)),
        );
    vec![page]
}

fn onward(link: Link) -> Element {
    element("p").class("onward").child(link_view(link))
}
