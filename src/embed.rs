//! A key figure as other sites show it: its card by itself, as HTML. No app runs there.

use crate::{
    components::{CardPlace, figure_card, link_view},
    i18n::words,
    node::{Node, element},
    ui::foreign,
};
use leptos::tachys::view::RenderHtml;
use model::{Link, Locale, PageBody, PageData};

/// What stands in the body of the document: the figure's name, its card, and the way to its page.
/// None for a page of another kind.
pub fn embed(page: &PageData) -> Option<String> {
    let PageBody::Figure(body) = &page.body else {
        return None;
    };
    let lang = page.text_locale.map(Locale::lang);
    let card = figure_card(body.figure.clone(), CardPlace::OwnPage, words(page.locale));
    let origin = Link::new(page.address.clone(), page.document_title.clone());
    let main = element("main")
        .class("embed")
        .child(element("h1").child(foreign(page.title.clone(), lang)))
        .child(card)
        .child(
            element("p").class("embed-origin").child(
                link_view(origin)
                    .attr("rel", "noopener")
                    .maybe_attr("lang", lang),
            ),
        );
    Some(Node::from(main).to_html())
}
