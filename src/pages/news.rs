//! A news item.

use super::{prose, section};
use crate::{
    components::{Heading, boilerplate, media_contact, page_heading},
    i18n::Words,
    node::{Element, element},
    ui::{DetailRow, detail_list},
};
use model::{EventDetails, Link, NewsDetails};

/// A news item as a sheet: what it is, dateline, lead, event, text, boilerplate and contact.
pub fn view(title: String, news: NewsDetails, words: &'static Words) -> Vec<Element> {
    let heading = page_heading(Heading {
        kicker: news.kind,
        title,
        ..Heading::default()
    });
    let dateline = element("time")
        .attr("datetime", news.date_iso)
        .child(news.dateline);
    let origin = element("p")
        .class("news-sheet-origin")
        .child(link(news.organisation))
        .child(" · ")
        .child(dateline);
    let document = element("p")
        .class("news-sheet-document")
        .child(words.document)
        .child(words.colon)
        .child(link(news.document));
    let sheet = element("article")
        .class("news-sheet")
        .child(heading)
        .child(origin)
        .child(element("p").class("news-sheet-lead").child(news.lead))
        .children(news.event.map(|each| event(each, words)))
        .children(prose(news.body, words))
        .children(news.boilerplate.map(|each| boilerplate(each, "h2")))
        .children(news.contact.map(|contact| {
            section("news-sheet-contact", words.press_contact).child(media_contact(contact, words))
        }))
        .child(document);
    vec![sheet]
}

fn link(link: Link) -> Element {
    element("a").attr("href", link.href).child(link.text)
}

fn event(event: EventDetails, words: &'static Words) -> Element {
    let date = element("time")
        .attr("datetime", event.date_iso)
        .child(event.date);
    let rows = vec![
        DetailRow::new(words.event, event.name),
        DetailRow::new(words.event_date, date),
        DetailRow::new(words.event_place, event.place),
    ];
    element("aside")
        .class("news-sheet-event")
        .attr("aria-label", words.event)
        .child(detail_list(rows))
        .children(
            event
                .note
                .map(|note| element("p").class("news-sheet-event-note").child(note)),
        )
}
