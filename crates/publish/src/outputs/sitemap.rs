//! sitemap.xml: every page with its languages, and since when it is as it is where that is known.

use super::unfit;
use crate::Problem;
use crate::compose::addresses::{NOT_FOUND, SITEMAP, absolute, part_of_sitemap};
use crate::edition::Editions;
use crate::render::languages;
use jiff::{Zoned, civil::Date, tz::TimeZone};
use model::{PageBody, PageData};
use sitemap_rs::sitemap::Sitemap;
use sitemap_rs::sitemap_index::SitemapIndex;
use sitemap_rs::url::{Link, Url};
use sitemap_rs::url_set::UrlSet;
use std::io;

/// How many pages one sitemap may hold, as sitemaps.org has it.
const MOST: usize = 50_000;

/// The sitemap with its address; of a site with more pages than one may hold, an index at that
/// address and the sitemaps that it names.
pub fn sitemaps(editions: &Editions<'_>, base: &str) -> Result<Vec<(String, String)>, Problem> {
    let pages = editions.pages.iter();
    // What is not translated repeats a page that is listed.
    let pages = pages.filter(|page| page.address != NOT_FOUND && page.text_locale.is_none());
    let urls: Vec<_> = pages
        .map(|page| url(page, base))
        .collect::<Result<_, _>>()?;
    divided(&urls, base, MOST)
}

fn divided(urls: &[Url], base: &str, most: usize) -> Result<Vec<(String, String)>, Problem> {
    if urls.len() <= most {
        return Ok(vec![(SITEMAP.to_owned(), written(urls)?)]);
    }
    let parts = (1..).map(part_of_sitemap).zip(urls.chunks(most));
    let mut files: Vec<_> = parts
        .map(|(address, urls)| Ok((address, written(urls)?)))
        .collect::<Result<_, _>>()?;
    let parts = files.iter();
    let parts = parts.map(|(address, _)| Sitemap::new(absolute(base, address), None));
    let expected = "at most 50,000 sitemaps";
    let index = SitemapIndex::new(parts.collect());
    let index = index.map_err(|error| unfit(SITEMAP, expected, error))?;
    files.push((SITEMAP.to_owned(), xml(|into| index.write(into))?));
    Ok(files)
}

fn written(urls: &[Url]) -> Result<String, Problem> {
    let expected = "at most 50,000 pages";
    let set = UrlSet::new(urls.to_vec()).map_err(|error| unfit(SITEMAP, expected, error))?;
    xml(|into| set.write(into)).map(|xml| in_order(&xml))
}

/// The library writes the day of a page last; the schema of sitemaps.org wants it right after the
/// page's address.
fn in_order(xml: &str) -> String {
    let ordered = xml.split_inclusive("</url>").map(|entry| {
        let (address, rest) = entry.split_once("</loc>")?;
        let (links, day) = rest.split_once("<lastmod>")?;
        let (day, end) = day.split_once("</lastmod>")?;
        let indent = &links[..links.len() - links.trim_start().len()];
        let links = links.trim_end();
        Some(format!(
            "{address}</loc>{indent}<lastmod>{day}</lastmod>{links}{end}"
        ))
    });
    let entries = xml.split_inclusive("</url>").zip(ordered);
    let entries = entries.map(|(entry, ordered)| ordered.unwrap_or_else(|| entry.to_owned()));
    entries.collect()
}

fn xml(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Result<String, Problem> {
    let expected = "a sitemap that can be written as XML";
    let mut xml = Vec::new();
    write(&mut xml).map_err(|error| unfit(SITEMAP, expected, error))?;
    String::from_utf8(xml).map_err(|error| unfit(SITEMAP, expected, error))
}

fn url(page: &PageData, base: &str) -> Result<Url, Problem> {
    let mut url = Url::builder(absolute(base, &page.address));
    let languages = languages(page).into_iter();
    url.links(languages.map(|(lang, address)| Link::new(lang.into(), absolute(base, address))));
    if let Some(day) = known_since(page) {
        url.last_modified(midnight(day).ok_or_else(|| {
            let expected = "a day as YYYY-MM-DD";
            unfit(&page.address, expected, format!("`{day}`"))
        })?);
    }
    let expected = "an address of less than 2,048 characters";
    url.build()
        .map_err(|error| unfit(&page.address, expected, error))
}

/// Day on which the page became what it is, as far as the content knows.
fn known_since(page: &PageData) -> Option<&str> {
    match &page.body {
        PageBody::News(news) => Some(&news.date_iso),
        PageBody::NewsList(list) => list.items.first().map(|item| item.date_iso.as_str()),
        _ => None,
    }
}

fn midnight(day: &str) -> Option<Zoned> {
    let date: Date = day.parse().ok()?;
    date.to_zoned(TimeZone::UTC).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quick_xml::{Reader, events::Event};

    const BASE: &str = "https://www.example.org";

    /// Every `loc` of a document and the name of its outermost element, by a parser of XML.
    fn locations(xml: &str) -> (String, Vec<String>) {
        let mut reader = Reader::from_str(xml);
        let (mut root, mut all, mut inside) = (String::new(), Vec::new(), false);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) => {
                    inside = element.name().as_ref() == "loc";
                    if root.is_empty() {
                        root = element.name().as_ref().to_owned();
                    }
                }
                Event::Text(text) if inside => all.push(text.into_inner().into_owned()),
                Event::End(_) => inside = false,
                Event::Eof => return (root, all),
                _ => {}
            }
        }
    }

    /// More pages than one sitemap may hold are listed in several, each page once, and the index
    /// names exactly those; one page less, and there is one sitemap.
    #[test]
    fn a_large_site_is_divided() {
        let addresses: Vec<_> = (0..7).map(|it| format!("{BASE}/fr/{it}/")).collect();
        let urls = addresses
            .iter()
            .map(|it| Url::builder(it.clone()).build().unwrap());
        let urls: Vec<_> = urls.collect();
        assert_eq!(divided(&urls, BASE, 7).unwrap().len(), 1);

        let files = divided(&urls, BASE, 3).unwrap();
        let (index, parts) = files.split_last().unwrap();
        assert_eq!(index.0, SITEMAP);
        let named = parts.iter().map(|(address, _)| absolute(BASE, address));
        let named: Vec<_> = named.collect();
        assert_eq!(named.len(), 3);
        assert_eq!(locations(&index.1), ("sitemapindex".to_owned(), named));
        let listed = parts.iter().flat_map(|(_, xml)| {
            let (root, listed) = locations(xml);
            assert_eq!(root, "urlset");
            listed
        });
        assert_eq!(listed.collect::<Vec<_>>(), addresses);
    }
}
