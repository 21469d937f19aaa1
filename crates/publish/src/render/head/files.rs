//! Links to the files that say what a page says in another form: feeds, calendar, contact cards.

use super::tags::Tags;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::media_type;
use crate::source::Contact;
use model::{Locale, PageBody, PageData};

pub fn add(tags: &mut Tags, page: &PageData, editions: &Editions<'_>) {
    let mut link = |media_type: &str, title: &str, address: &str| {
        let attributes = [
            ("rel", "alternate"),
            ("type", media_type),
            ("title", title),
            ("href", address),
        ];
        tags.tag("link", &attributes);
    };
    let is_register = matches!(page.body, PageBody::NewsList(_));
    let speaks = |locale| page.alternate.is_none() || page.locale == locale;
    let own = Locale::ALL.into_iter().filter(|locale| speaks(*locale));
    for feed in own.flat_map(|locale| &editions.get(locale).feeds) {
        let about_this = |href: &str| is_register || href == page.address;
        if feed.organisation.is_none_or(|it| about_this(&it.href)) {
            link(media_type::ATOM, &feed.title, &feed.atom);
            link(media_type::JSON_FEED, &feed.title, &feed.json);
        }
    }
    match &page.body {
        PageBody::News(news) => {
            if let Some(event) = &news.event {
                let calendar = addresses::calendar(&page.address);
                link(media_type::CALENDAR, &event.name, &calendar);
            }
        }
        PageBody::Press(_) => {
            for (id, record) in editions.content.contacts.iter() {
                let Contact { hidden, name, .. } = &record.value;
                if !hidden {
                    let card = addresses::contact_card(&page.address, id);
                    link(media_type::CARD, name, &card);
                }
            }
        }
        _ => {}
    }
}
