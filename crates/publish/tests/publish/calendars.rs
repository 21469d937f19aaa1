//! Calendar files, read as a calendar reads them.

use crate::written::{BASE, Files, own_site, served, site_without_address};
use icalendar::{Calendar, Component, DatePerhapsTime, EventLike};

const FRENCH: &str = "fr/actualites/lancement-des-grappes-d-entreprises/";
const ENGLISH: &str = "en/news/business-clusters-kick-off/";

/// An event stands in the calendar for its whole day and no more, with its place and the note on its date.
#[test]
fn an_event_fills_its_day() {
    let calendar: Calendar = own_site()[&format!("{FRENCH}event.ics")].parse().unwrap();
    let events: Vec<_> = calendar.events().collect();
    assert_eq!(events.len(), 1);
    let event = events[0];
    let day = |text: &str| Some(DatePerhapsTime::Date(text.parse().unwrap()));
    assert_eq!(event.get_start(), day("2024-05-30"));
    assert_eq!(event.get_end(), day("2024-05-31"));
    assert_eq!(
        event.get_summary(),
        Some("Lancement des grappes d’entreprises de France Horlogerie")
    );
    assert_eq!(event.get_location(), Some("Besançon, locaux de Francéclat"));
    assert!(event.get_description().unwrap().contains("Date déduite"));
    assert!(served(own_site(), event.get_url().unwrap()).is_some());
}

/// Both languages speak of one event, so that a calendar that has both shows it once.
#[test]
fn both_languages_name_one_event() {
    let uid = |files: &Files, folder| {
        let calendar: Calendar = files[&format!("{folder}event.ics")].parse().unwrap();
        let uids = calendar.events().filter_map(|event| event.get_uid());
        uids.map(str::to_owned).collect::<Vec<_>>()
    };
    let host = BASE.trim_start_matches("https://");
    assert_eq!(
        uid(own_site(), FRENCH),
        [format!("2024-05-31-business-clusters@{host}")]
    );
    assert_eq!(uid(own_site(), FRENCH), uid(own_site(), ENGLISH));
    let without = site_without_address();
    assert_eq!(uid(without, FRENCH), uid(without, ENGLISH));
}
