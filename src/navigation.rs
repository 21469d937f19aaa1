//! From one page to the next: the old page stays until the new one is ready.

use crate::{
    Page,
    browser::{
        self, LoadError, first_view, focus, history_scroll, page_loader, prefetch,
        reading_place::ReadingPlace,
    },
    i18n::words,
};
use leptos::{prelude::*, task};
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate, use_query_map},
    location::{BrowserUrl, LocationProvider},
    params::ParamsMap,
};
use std::{sync::Arc, time::Duration};

/// How long a page may take before its progress is shown.
const PATIENCE: Duration = Duration::from_millis(300);

type Go = Arc<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// How the next page is coming along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Nothing is on its way, or only since a moment.
    Settled,
    /// The next page takes its time.
    Slow,
    /// The page at this address did not come.
    Failed(String),
}

/// The page that is shown and the way to others.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// The page that is shown.
    pub page: RwSignal<Page>,
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
    /// Keeps the address; only a browser has one.
    router: StoredValue<Option<BrowserUrl>>,
    /// Goes to an address by the router.
    go: StoredValue<Go>,
    query: Memo<ParamsMap>,
    search: Memo<String>,
    /// The fragment of the address that is being reached, with its `#`.
    hash: Memo<String>,
}

impl Navigation {
    /// Starts from the page that is shown first, and follows the router's location from then on.
    pub fn start(first: Page) -> Self {
        let location = use_location();
        let navigation = Self {
            page: RwSignal::new(first),
            loading: RwSignal::new(Loading::Settled),
            announcement: RwSignal::new(String::new()),
            interactive: RwSignal::new(false),
            latest: StoredValue::new(0),
            under_way: StoredValue::new(false),
            router: StoredValue::new(use_context::<BrowserUrl>()),
            go: StoredValue::new(Arc::new(use_navigate())),
            query: use_query_map(),
            search: location.search,
            hash: location.hash,
        };
        let router = navigation.router.get_value();
        Effect::new(move |before: Option<(String, String)>| {
            let here = (location.pathname.get(), location.hash.get());
            match (&before, &router) {
                (Some((path, _)), Some(router)) if *path != here.0 => {
                    navigation.open(here.0.clone(), router.clone());
                }
                (Some((_, hash)), _) if *hash != here.1 => match history_scroll::take_arrival() {
                    Some(position) => history_scroll::return_to(position),
                    None => {
                        focus::fragment(&here.1);
                    }
                },
                (None, _) => navigation.interactive.set(true),
                _ => {}
            }
            here
        });
        navigation
    }

    /// The address of the page that is shown, without query and fragment.
    pub fn address(self) -> String {
        self.page.read_untracked().address.clone()
    }

    /// The query as it stands in the address, with its `?`; empty where there is none, and until
    /// the app has taken the page over.
    pub fn query(self) -> String {
        match self.search.get() {
            search if search.is_empty() || !self.interactive.get() => String::new(),
            search => format!("?{search}"),
        }
    }

    /// A value of the query; empty where the query does not hold it.
    pub fn query_value(self, key: &str) -> String {
        if self.interactive.get() {
            self.query.with(|query| query.get(key).unwrap_or_default())
        } else {
            String::new()
        }
    }

    /// Puts values into the query, or takes out those that are empty. The page stays where it is.
    pub fn set_query_values(self, values: [(&'static str, &str); 2]) {
        let mut query = self.query.get_untracked();
        for (key, value) in values {
            if value.is_empty() {
                query.remove(key);
            } else {
                query.replace(key, value.to_owned());
            }
        }
        self.go_to_query(&query.to_query_string());
    }

    /// Takes everything out of the query.
    pub fn clear_query(self) {
        self.go_to_query("");
    }

    fn go_to_query(self, query: &str) {
        let address = format!("{}{query}", self.page.read_untracked().address);
        let stay = NavigateOptions {
            scroll: false,
            ..NavigateOptions::default()
        };
        self.go.with_value(|go| go(&address, stay));
    }

    /// Tries again to load a page that did not come, and shows it once it is here. After a failed
    /// back or forward the address is there already; after a failed click it has to be reached.
    pub fn retry(self, address: &str) {
        self.loading.set(Loading::Settled);
        let address = address.to_owned();
        let arrived = browser::current_address() == address;
        match self.router.get_value() {
            Some(router) if arrived => self.open(address, router),
            _ => task::spawn_local(async move {
                match page_loader::load(&address).await {
                    Ok(_) => self
                        .go
                        .with_value(|go| go(&address, NavigateOptions::default())),
                    Err(_) => self.loading.set(Loading::Failed(address)),
                }
            }),
        }
    }

    fn open(self, address: String, router: BrowserUrl) {
        let ticket = self.latest.with_value(|latest| latest.wrapping_add(1));
        self.latest.set_value(ticket);
        let is_latest = move || self.latest.with_value(|latest| *latest == ticket);
        if self.page.read_untracked().address == address {
            self.under_way.set_value(false);
            // What a failed load has to say stays: it has led back here.
            if self.loading.get_untracked() == Loading::Slow {
                self.loading.set(Loading::Settled);
            }
            router.ready_to_complete();
            return;
        }
        self.under_way.set_value(true);
        set_timeout(
            move || {
                if is_latest() && self.under_way.with_value(|under_way| *under_way) {
                    self.loading.set(Loading::Slow);
                }
            },
            PATIENCE,
        );
        task::spawn_local(async move {
            let outcome = page_loader::load(&address).await;
            if !is_latest() {
                return;
            }
            self.under_way.set_value(false);
            match outcome {
                Ok(page) => self.show(page, &router).await,
                Err(LoadError::Unreachable) => {
                    self.loading.set(Loading::Failed(address));
                    // The router believes that it is under way: tell it where it is.
                    if let Ok(here) = BrowserUrl::current() {
                        router.as_url().set(here);
                    }
                }
                Err(LoadError::NoPageData) => browser::load_document(&address),
            }
        });
    }

    async fn show(self, page: Page, router: &BrowserUrl) {
        let old = self.page.get_untracked();
        let twin = old
            .alternate
            .as_ref()
            .is_some_and(|alternate| alternate.href == page.address);
        let place = twin.then(ReadingPlace::note).flatten();
        let arrival = history_scroll::take_arrival();
        let at_top =
            arrival.is_none() && place.is_none() && self.hash.with_untracked(String::is_empty);
        if at_top {
            first_view::spare_what_is_out_of_sight();
        }
        self.loading.set(Loading::Settled);
        browser::mark_arriving(&page.address);
        self.page.set(Arc::clone(&page));
        task::tick().await;
        browser::mark_arriving("");
        router.ready_to_complete();
        task::tick().await;
        browser::describe_document(&page);
        match (arrival, place) {
            (Some(scroll), _) => {
                focus::heading();
                history_scroll::return_to(scroll);
            }
            (None, Some(place)) => place.restore(),
            (None, None) if twin => {}
            (None, None) => focus::arrival(),
        }
        self.announcement.set(if twin {
            format!("{}. {}", words(page.locale).language_changed, page.title)
        } else {
            page.title.clone()
        });
        prefetch::when_idle();
    }
}
