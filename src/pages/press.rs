//! What the press asks for.

use super::{prose, section};
use crate::{
    components::{Heading, boilerplate, media_contact, page_heading},
    i18n::Words,
    node::{Element, element},
};
use model::PressPage;

/// Whom to call, the organisations in a paragraph each, and facts to check.
pub fn view(
    title: String,
    page: PressPage,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        title,
        lead: page.lead,
        lang,
        ..Heading::default()
    });
    let contacts = if page.contacts.is_empty() {
        element("p").class("empty").child(words.no_contact)
    } else {
        let cards = page
            .contacts
            .into_iter()
            .map(|contact| media_contact(contact, words));
        element("div").class("media-contacts").children(cards)
    };
    let boilerplates = page
        .boilerplates
        .into_iter()
        .map(|each| boilerplate(each, "h3"));
    [
        heading,
        section("press-contacts", words.press_contact).child(contacts),
        section("press-boilerplates", words.boilerplates).children(boilerplates),
    ]
    .into_iter()
    .chain(prose(page.blocks, lang, words))
    .collect()
}
