//! Atom feeds (RFC 4287).

use super::{start_of, unfit};
use crate::Problem;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::feed::Feed;
use crate::media_type;
use atom_syndication::{Category, Entry, Feed as Atom, FixedDateTime, Link, Person, Text};
use model::{Locale, NewsSummary};

pub fn atom(feed: &Feed<'_>, editions: &Editions<'_>) -> Result<String, Problem> {
    let absolute = |address: &str| editions.absolute(address).unwrap_or_default();
    let lang = feed.locale.lang();
    let entries = feed.items.iter().map(|item| entry(item, absolute, lang));
    let entries = entries.collect::<Result<Vec<_>, _>>()?;
    let Some(newest) = entries.first() else {
        return Err(unfit(&feed.atom, "a feed with news in it", "none"));
    };
    let atom = Atom {
        title: Text::plain(&feed.title),
        subtitle: Some(Text::plain(&feed.page.description)),
        id: absolute(&feed.atom),
        updated: newest.updated,
        icon: Some(absolute(addresses::ICON)),
        links: vec![
            link("self", media_type::ATOM, lang, absolute(&feed.atom)),
            link("alternate", "text/html", lang, absolute(&feed.page.address)),
        ],
        lang: Some(lang.into()),
        entries,
        ..Atom::default()
    };
    let expected = "a feed that can be written as XML";
    let xml = atom
        .write_to(Vec::new())
        .map_err(|error| unfit(&feed.atom, expected, error))?;
    String::from_utf8(xml).map_err(|error| unfit(&feed.atom, expected, error))
}

fn entry(
    item: &NewsSummary,
    absolute: impl Fn(&str) -> String,
    lang: &str,
) -> Result<Entry, Problem> {
    let published: FixedDateTime = start_of(&item.date_iso)
        .parse()
        .map_err(|error| unfit(&item.href, "a day as YYYY-MM-DD", error))?;
    Ok(Entry {
        title: text(&item.title, item),
        id: absolute(&item.href),
        updated: published,
        published: Some(published),
        authors: vec![Person {
            name: item.organisation.clone(),
            ..Person::default()
        }],
        categories: vec![Category {
            term: item.kind.clone(),
            ..Category::default()
        }],
        links: vec![link(
            "alternate",
            "text/html",
            item.lang.map(Locale::lang).unwrap_or(lang),
            absolute(&item.href),
        )],
        summary: Some(text(&item.summary, item)),
        ..Entry::default()
    })
}

/// A text with its language where that is not the feed's: the item is not translated.
fn text(text: &str, item: &NewsSummary) -> Text {
    Text {
        lang: item.lang.map(|lang| lang.lang().into()),
        ..Text::plain(text)
    }
}

fn link(rel: &str, media_type: &str, lang: &str, href: String) -> Link {
    Link {
        href,
        rel: rel.into(),
        hreflang: Some(lang.into()),
        mime_type: Some(media_type.into()),
        ..Link::default()
    }
}
