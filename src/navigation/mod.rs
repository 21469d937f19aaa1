//! From one page to the next: the old page stays until the new one is ready.

mod arrival;
mod query;

use crate::{
    Page,
    browser::{
        self, LoadError, focus, history_scroll,
        location::{self, Location, Way},
        page_loader, storage,
    },
};
use leptos::{prelude::*, task};
use model::Locale;
use std::{sync::Arc, time::Duration};

/// How long a page may take before its progress is shown.
const PATIENCE: Duration = Duration::from_millis(300);

/// How the next page is coming along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nothing is on its way, or only since a moment.
    Settled,
    /// The next page takes its time.
    Slow,
    /// The page at this address did not come.
    Failed(Location),
}

/// The page that is shown and the way to others.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// The page that is shown.
    pub page: RwSignal<Page>,
    /// The page that is shown with all its parts: follows `page`, a frame later where that frame does
    /// not hold the foot.
    pub settled: RwSignal<Page>,
    /// How the next one is coming along.
    pub loading: RwSignal<Loading>,
    /// What screen readers say next.
    pub announcement: RwSignal<String>,
    /// Whether the app has taken the page over: until then a view equals the prerendered HTML,
    /// which knows no query.
    pub interactive: RwSignal<bool>,
    /// Number of the latest navigation: what an older one brings comes too late.
    latest: StoredValue<u32>,
    /// Whether the latest navigation still waits for its page.
    under_way: StoredValue<bool>,
    /// The query with its `?`; empty until the app has taken the page over.
    search: RwSignal<String>,
}

impl Navigation {
    /// Starts from the page that is shown first, and follows the reader from then on.
    pub fn start(first: Page) -> Self {
        let navigation = Self {
            page: RwSignal::new(Arc::clone(&first)),
            settled: RwSignal::new(first),
            loading: RwSignal::new(Loading::Settled),
            announcement: RwSignal::new(String::new()),
            interactive: RwSignal::new(false),
            latest: StoredValue::new(0),
            under_way: StoredValue::new(false),
            search: RwSignal::new(String::new()),
        };
        // Only a browser runs effects.
        Effect::new(move |_| {
            navigation.search.set(Location::current().search);
            navigation.interactive.set(true);
            location::listen(move |to, way| navigation.go(to, way));
        });
        navigation
    }

    /// The address of the page that is shown, without query and fragment.
    pub fn address(self) -> String {
        self.page.read_untracked().address.clone()
    }

    /// The other language, if the page at `address` is the shown one in it.
    fn language_at(self, address: &str) -> Option<Locale> {
        let page = self.page.read_untracked();
        let twin = page.alternate.as_ref()?;
        (twin.href == address).then_some(twin.locale)
    }

    /// Tries again to load a page that did not come. After a failed back or forward its address is
    /// reached already.
    pub fn retry(self, to: Location) {
        self.loading.set(Loading::Settled);
        let way = if Location::current() == to {
            Way::Step(history_scroll::position())
        } else {
            Way::Link { scrolls: true }
        };
        self.open(to, way);
    }

    fn go(self, to: Location, way: Way) {
        if let (Way::Link { .. }, Some(locale)) = (&way, self.language_at(&to.path)) {
            storage::note_choice(locale);
        }
        let stays = self.page.read_untracked().address == to.path;
        if stays && !matches!(way, Way::Rehearsal) {
            self.stay(to, way);
        } else {
            self.open(to, way);
        }
    }

    /// Makes this the latest navigation, and gives it its number.
    fn next(self) -> u32 {
        let number = self.latest.with_value(|latest| latest.wrapping_add(1));
        self.latest.set_value(number);
        number
    }

    /// Goes to another query or fragment of the page that is shown.
    fn stay(self, to: Location, way: Way) {
        self.next();
        self.under_way.set_value(false);
        browser::mark_arriving("");
        self.end_loading();
        if matches!(way, Way::Link { .. }) && to != Location::current() {
            to.enter(&way);
        }
        self.put_query(to.search);
        match way {
            Way::Step(position) => history_scroll::return_to(position),
            Way::Link { .. } if focus::fragment(&to.hash) => {}
            Way::Link { scrolls: true } => history_scroll::return_to(0.0),
            Way::Link { scrolls: false } | Way::Rehearsal => {}
        }
    }

    /// Shows the page again in its own place, where nothing differs and nothing is changed: browsers
    /// compile a function at its first use, and the first click would wait for that. A page that
    /// follows its query is left alone: it would start anew.
    pub fn rehearse(self) {
        let here = Location::current();
        // After a step back or forward the address is ahead of the page.
        let is_settled = here.path == self.address() && !self.under_way.get_value();
        if browser::is_live() && is_settled && here.search.is_empty() {
            self.go(here, Way::Rehearsal);
        }
    }

    fn open(self, to: Location, way: Way) {
        let number = self.next();
        let is_latest = move || self.latest.with_value(|latest| *latest == number);
        self.under_way.set_value(true);
        // A page that is rehearsed is whole already: its document is not loaded again.
        if !matches!(way, Way::Rehearsal) {
            browser::mark_arriving(&to.address());
        }
        if !page_loader::is_ready(&to.path) {
            set_timeout(
                move || {
                    if is_latest() && self.under_way.get_value() {
                        self.loading.set(Loading::Slow);
                    }
                },
                PATIENCE,
            );
        }
        task::spawn_local(async move {
            let outcome = page_loader::load(&to.path).await;
            if !is_latest() || !browser::is_live() {
                return;
            }
            self.under_way.set_value(false);
            match outcome {
                Ok(page) => self.show(page, to, way).await,
                Err(LoadError::Unreachable) => {
                    browser::mark_arriving("");
                    self.loading.set(Loading::Failed(to));
                }
                Err(LoadError::NoPageData) => browser::load_document(&to),
            }
        });
    }

    /// Takes away what is said of a page that is on its way.
    fn end_loading(self) {
        if self.loading.get_untracked() != Loading::Settled {
            self.loading.set(Loading::Settled);
        }
    }
}
