//! A news item.

use super::{prose, section};
use crate::{
    components::{Heading, boilerplate, download_row, link_view, media_contact, page_heading},
    i18n::Words,
    node::{Element, element},
    ui::{DetailRow, detail_list, foreign},
};
use model::{EventDetails, NewsDetails};

/// A news item as a sheet: what it is, dateline, lead, event, text, boilerplate and contact.
pub fn view(
    title: String,
    news: NewsDetails,
    lang: Option<&'static str>,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        kicker: news.kind,
        title,
        lang,
        ..Heading::default()
    });
    let dateline = element("time")
        .attr("datetime", news.date_iso)
        .child(news.dateline);
    let origin = element("p")
        .class("news-sheet-origin")
        .child(link_view(news.organisation))
        .child(" · ")
        .child(dateline);
    let document = element("p")
        .class("news-sheet-document")
        .child(words.document)
        .child(words.colon)
        .child(link_view(news.document));
    let lead = element("p")
        .class("news-sheet-lead")
        .maybe_attr("lang", lang)
        .child(news.lead);
    let sheet = element("article")
        .class("news-sheet")
        .child(heading)
        .child(origin)
        .child(lead)
        .children(news.event.map(|each| event(each, lang, words)))
        .children(prose(news.body, lang, words))
        .children(news.boilerplate.map(|each| boilerplate(each, "h2")))
        .children(news.contact.map(|contact| {
            section("news-sheet-contact", words.press_contact).child(media_contact(contact, words))
        }))
        .child(document);
    vec![sheet]
}

fn event(event: EventDetails, lang: Option<&'static str>, words: &'static Words) -> Element {
    let date = element("time")
        .attr("datetime", event.date_iso)
        .child(event.date);
    let rows = vec![
        DetailRow::new(words.event, foreign(event.name, lang)),
        DetailRow::new(words.event_date, date),
        DetailRow::new(words.event_place, foreign(event.place, lang)),
        download_row(event.calendar),
    ];
    element("aside")
        .class("news-sheet-event")
        .attr("aria-label", words.event)
        .child(detail_list(rows))
        .children(event.note.map(|note| {
            element("p")
                .class("news-sheet-event-note")
                .maybe_attr("lang", lang)
                .child(note)
        }))
}
