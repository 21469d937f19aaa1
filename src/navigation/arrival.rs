//! The next page has come: it is shown in one frame, and what that frame can do without follows.

use super::Navigation;
use crate::{
    Page,
    browser::{
        self, first_view, focus, history_scroll,
        location::{Location, Way},
        prefetch,
        reading_place::ReadingPlace,
        storage,
    },
    i18n::words,
    node, prepared_pages,
};
use leptos::{prelude::*, task};
use std::sync::Arc;

impl Navigation {
    /// Shows `page`, which the reader reaches at `to` in this `way`.
    pub(super) async fn show(self, page: Page, to: Location, way: Way) {
        let twin = self.language_at(&page.address).is_some();
        let by_link = matches!(way, Way::Link { .. });
        let is_rehearsal = matches!(way, Way::Rehearsal);
        let place = (twin && by_link).then(ReadingPlace::note).flatten();
        let was_at_top = history_scroll::here() == 0.0;
        let at_top = by_link && place.is_none() && to.hash.is_empty();
        let is_prepared = prepared_pages::is_prepared(&page);
        if at_top && !prepared_pages::is_laid_out(&page) {
            first_view::spare_what_is_out_of_sight();
        }
        if !is_prepared {
            // Before the page is laid out: the language decides where words are broken.
            browser::set_language(page.locale);
        }
        self.end_loading();
        self.page.set(Arc::clone(&page));
        if !(at_top && prepared_pages::spare_foot(&page)) {
            self.settled.set(Arc::clone(&page));
        }
        self.put_query(to.search.clone());
        task::tick().await;
        if !browser::is_live() {
            // It broke down: the start script loads the page's own document.
            return;
        }
        // Other programs of the browser hear of it and take the processor's time, which the page needs
        // first.
        to.enter(&way);
        if !at_top && !is_rehearsal {
            // A place on the page depends on all that is above it, and a fragment on the ids.
            node::clear_withdrawn();
            first_view::complete();
        }
        let turns_to_heading = match (way, place) {
            (Way::Step(position), _) => {
                history_scroll::return_to(position);
                true
            }
            (_, Some(place)) => {
                place.restore();
                false
            }
            (Way::Link { scrolls: true }, None) if at_top || !focus::fragment(&to.hash) => {
                if !was_at_top {
                    history_scroll::return_to(0.0);
                }
                true
            }
            _ => false,
        };
        let said = (!is_rehearsal).then(|| {
            if twin {
                format!("{}. {}", words(page.locale).language_changed, page.title)
            } else {
                page.title.clone()
            }
        });
        first_view::then(move || {
            if turns_to_heading {
                focus::heading();
            }
            self.settle(said);
        });
    }

    /// Does what the frame that shows a page need not wait for, and has screen readers say what has
    /// changed. After a rehearsal, of which nothing is said, the page stays as it is, fonts and all.
    fn settle(self, said: Option<String>) {
        if !self.under_way.get_value() {
            browser::mark_arriving("");
        }
        let page = self.page.get_untracked();
        if !Arc::ptr_eq(&self.settled.read_untracked(), &page) {
            self.settled.set(Arc::clone(&page));
        }
        browser::describe_document(&page);
        browser::set_language(page.locale);
        if let Some(said) = said {
            self.announcement.set(said);
            first_view::complete();
        }
        node::clear_withdrawn();
        storage::keep_choice();
        prefetch::when_idle();
    }
}
