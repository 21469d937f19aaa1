//! Every statement leads to the document that it comes from.

use crate::written::{Files, documents, federation, own_site, served};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The entries of a sources page by their addresses: what each of them says, and where it leads.
fn entries(files: &Files, page: &str) -> BTreeMap<String, (String, Vec<String>)> {
    let html = Html::parse_document(served(files, page).unwrap());
    let link = Selector::parse("a").unwrap();
    let entries = all(&html, ".source-entry").into_iter().map(|entry| {
        let heading = Selector::parse("h2[id]").unwrap();
        let id = entry.select(&heading).next().unwrap().attr("id").unwrap();
        let links = entry.select(&link).filter_map(|it| it.attr("href"));
        let links = links.map(str::to_owned).collect();
        (format!("{page}#{id}"), (text(entry), links))
    });
    entries.collect()
}

/// From every card of a figure, on whatever page, one click leads to the entry of its document, which
/// names the place and leads back to the figure.
#[test]
fn one_click_leads_from_a_figure_to_its_source() {
    for (files, sources) in [
        (own_site(), ["/fr/sources/", "/en/sources/"]),
        (federation(), ["/fr/provenance/", "/en/provenance/"]),
    ] {
        let entries: BTreeMap<_, _> = sources.iter().flat_map(|it| entries(files, it)).collect();
        let (mut cards, mut pages) = (0, 0);
        for (address, document) in documents(files) {
            let html = Html::parse_document(document);
            for card in all(&html, ".figure-card") {
                let label = Selector::parse(".figure-card-label a").unwrap();
                let own = card.select(&label).next().and_then(|it| it.attr("href"));
                let figure = own.unwrap_or(&address);
                let link = Selector::parse("dd a").unwrap();
                let mut links = card
                    .select(&link)
                    .filter(|it| entries.contains_key(it.attr("href").unwrap()));
                let link = links
                    .next()
                    .unwrap_or_else(|| panic!("{address}: {figure}"));
                let (said, leads) = &entries[link.attr("href").unwrap()];
                let locator = text(link);
                let locator = locator.rsplit(", ").next().unwrap();
                assert!(
                    said.contains(&format!("({locator})")),
                    "{address}: {locator}"
                );
                assert!(leads.iter().any(|it| it == figure), "{address}: {figure}");
                cards += 1;
                pages += usize::from(own.is_none());
            }
        }
        assert!(cards > 20 && pages > 10, "{cards}, {pages}");
    }
}

/// A number in a sentence is a link to the page of its figure, from which the source is a click away.
#[test]
fn numbers_in_sentences_lead_to_their_figures() {
    for files in [own_site(), federation()] {
        let figures: Vec<_> = documents(files)
            .filter(|(_, document)| {
                !all(&Html::parse_document(document), ".citation-text").is_empty()
            })
            .map(|it| it.0)
            .collect();
        let mut linked = 0;
        for (_, document) in documents(files) {
            let html = Html::parse_document(document);
            let links = all(&html, ".prose a").into_iter();
            linked += links
                .filter(|it| figures.iter().any(|figure| it.attr("href") == Some(figure)))
                .count();
        }
        assert!(figures.len() >= 16 && linked > 4, "{figures:?}, {linked}");
    }
}

/// Each document stands on the sources page with its language, its date or the want of one, and its
/// facts, none of them without its place.
#[test]
fn every_fact_has_its_place() {
    for (page, undated) in [("/fr/sources/", "aucune date"), ("/en/sources/", "undated")] {
        let html = Html::parse_document(served(own_site(), page).unwrap());
        let entries = all(&html, ".source-entry");
        assert_eq!(entries.len(), 3);
        let without_date = entries.iter().filter(|it| text(**it).contains(undated));
        assert_eq!(without_date.count(), 2);
        let rows = all(&html, ".source-entry tbody tr");
        assert!(rows.len() > 25);
        for row in rows {
            let place = Selector::parse("th").unwrap();
            let place = row.select(&place).next().map(text).unwrap();
            assert!(
                place.starts_with('L') && place[1..].starts_with(|it: char| it.is_ascii_digit()),
                "{place}"
            );
        }
    }
}

/// Where the French and the English document differ, both languages of the page say how.
#[test]
fn differences_between_the_languages_are_stated() {
    for page in ["/fr/sources/", "/en/sources/"] {
        let html = Html::parse_document(served(own_site(), page).unwrap());
        let points: Vec<_> = all(&html, ".prose > ul > li")
            .into_iter()
            .map(text)
            .collect();
        for difference in [
            "precious stones",
            "think tank",
            "as many as",
            "before taxes",
        ] {
            let told = points.iter().filter(|it| it.contains(difference)).count();
            assert_eq!(told, 1, "{page}: {difference}");
        }
    }
}
