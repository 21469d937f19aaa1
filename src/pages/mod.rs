//! One file for each kind of page. The app knows kinds, not pages.

mod bilingual;
mod figure;
mod home;
mod key_figures;
mod news;
mod news_list;
mod press;
mod sources;
mod text;

use crate::{
    Page,
    components::{block_view, breadcrumb, untranslated},
    i18n::{Words, words},
    navigation::Navigation,
    node::{Element, Node, element},
};
use model::{Block, Locale, PageBody};

/// The main part of a page.
pub fn page_view(page: &Page, navigation: Navigation) -> Element {
    let words = words(page.locale);
    let title = page.title.clone();
    // Language of title and text, where it is not that of the page.
    let lang = page.text_locale.map(Locale::lang);
    let above = breadcrumb(page.breadcrumb.clone(), title.clone(), lang, words);
    let content = match page.body.clone() {
        PageBody::Home(home) => nodes(home::view(title, home, lang, words)),
        PageBody::Text { lead, blocks } => nodes(text::view(title, lead, blocks, lang, words)),
        PageBody::KeyFigures(figures) => key_figures::view(title, figures, lang, navigation, words),
        PageBody::Figure(figure) => nodes(figure::view(title, *figure, lang, navigation, words)),
        PageBody::NewsList(list) => {
            news_list::view(title, list, &page.address, lang, navigation, words)
        }
        PageBody::News(details) => nodes(news::view(title, *details, lang, words)),
        PageBody::Press(press) => nodes(press::view(title, press, lang, words)),
        PageBody::Sources(sources) => nodes(sources::view(title, sources, lang, words)),
        PageBody::Bilingual { sections } => nodes(bilingual::view(title, sections)),
    };
    element("main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .children(above)
        .children(lang.map(|_| untranslated(words)))
        .children(content)
}

fn nodes(elements: Vec<Element>) -> Vec<Node> {
    elements.into_iter().map(Node::from).collect()
}

/// A body as running text, in `lang` where that is not the page's language; nothing where it is
/// empty.
fn prose(blocks: Vec<Block>, lang: Option<&'static str>, words: &'static Words) -> Option<Element> {
    (!blocks.is_empty()).then(|| {
        element("div")
            .class("prose")
            .maybe_attr("lang", lang)
            .children(block_view(blocks, lang.map(|_| words.lang), words))
    })
}

/// A section of a page under a heading of its own.
fn section(class: &'static str, heading: &'static str) -> Element {
    element("section")
        .class(class)
        .child(element("h2").attr("tabindex", "-1").child(heading))
}
