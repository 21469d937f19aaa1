//! Whom journalists may call.

use super::download_row;
use crate::{
    i18n::Words,
    node::{Element, element},
    ui::{DetailRow, detail_list},
};
use model::MediaContact;

/// A person's name, agency, e-mail address and telephone number.
pub fn media_contact(contact: MediaContact, words: &'static Words) -> Element {
    let link = |href: String, text: String| element("a").attr("href", href).child(text);
    let mail = link(format!("mailto:{}", contact.email), contact.email);
    let call = link(contact.phone_href, contact.phone);
    let name = element("p")
        .class("media-contact-name")
        .child(element("strong").child(contact.name))
        .child(element("br"))
        .child(contact.agency);
    element("div")
        .class("media-contact")
        .child(
            element("p")
                .class("media-contact-organisation")
                .child(contact.organisation),
        )
        .child(name)
        .child(detail_list(vec![
            DetailRow::new(words.email, mail),
            DetailRow::new(words.phone, call),
            download_row(contact.card),
        ]))
        .child(
            element("p")
                .class("media-contact-date")
                .child(format!("{} {}", words.as_of, contact.as_of)),
        )
}
