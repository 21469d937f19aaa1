//! The items of the register, or what a choice leaves of them.

use super::news_query::NewsQuery;
use crate::{
    browser::{focus, news_loader},
    navigation::Navigation,
};
use leptos::{prelude::*, task};
use model::{NewsChoice, NewsFilter, NewsListPage, NewsSummary, Pager};
use std::sync::Arc;

/// What came of fetching a choice.
#[derive(Clone)]
enum Fetched {
    Nothing,
    Failed,
    Found(NewsQuery, Arc<NewsChoice>),
}

/// What the register shows.
pub struct Shown {
    /// How many items there are on all pages.
    pub total: u32,
    /// Those of this page.
    pub items: Vec<NewsSummary>,
    /// The way to the other pages.
    pub pager: Option<Pager>,
}

/// A page of the register, which follows the choice in the query.
///
/// A register that stands on one page is filtered where it is. What a choice leaves of a longer one
/// is fetched; until it is there, what was shown stays.
#[derive(Clone)]
pub struct NewsRegister {
    page: Arc<NewsListPage>,
    address: Arc<str>,
    navigation: Navigation,
    fetched: RwSignal<Fetched>,
    /// Raised to try again.
    attempt: RwSignal<u32>,
    /// Number of the latest request: what an older one brings comes too late.
    latest: StoredValue<u32>,
}

impl NewsRegister {
    /// Shows `page`, which is at `address`, and what the query chooses.
    pub fn new(page: NewsListPage, address: String, navigation: Navigation) -> Self {
        let register = Self {
            page: Arc::new(page),
            address: address.into(),
            navigation,
            fetched: RwSignal::new(Fetched::Nothing),
            attempt: RwSignal::new(0),
            latest: StoredValue::new(0),
        };
        let following = register.clone();
        Effect::new(move |_| following.follow());
        register
    }

    /// By what the register can be filtered; nothing on its older pages.
    pub fn filter(&self) -> Option<&NewsFilter> {
        self.page.filter.as_ref()
    }

    /// What is shown now; none where it could not be fetched.
    pub fn shown(&self) -> Option<Shown> {
        let all = || Shown {
            total: self.page.total,
            items: self.page.items.clone(),
            pager: self.page.pager.clone(),
        };
        let query = NewsQuery::of(self.navigation);
        if query.takes_all() || self.filter().is_none() {
            return Some(all());
        }
        if self.folder(&query).is_none() {
            let items = self.page.items.iter().filter(|item| query.takes(item));
            let items: Vec<_> = items.cloned().collect();
            return Some(Shown {
                total: items.len() as u32,
                items,
                pager: None,
            });
        }
        match self.fetched.get() {
            Fetched::Nothing => Some(all()),
            Fetched::Failed => None,
            Fetched::Found(query, choice) => Some(Shown {
                total: choice.total,
                items: choice.items.clone(),
                pager: Pager::new(query.page, choice.pages, |page| {
                    query.address(&self.address, page)
                }),
            }),
        }
    }

    /// Tries again to fetch what did not come.
    pub fn retry(&self) {
        self.attempt
            .update(|attempt| *attempt = attempt.wrapping_add(1));
    }

    /// Where a choice is to be fetched; none where there is nothing to fetch.
    fn folder(&self, query: &NewsQuery) -> Option<&str> {
        let filter = self.filter()?;
        let choices = filter.choices.as_deref()?;
        (!query.takes_all() && query.is_offered(filter)).then_some(choices)
    }

    fn follow(&self) {
        self.attempt.track();
        let query = NewsQuery::of(self.navigation);
        let ticket = self.latest.with_value(|latest| latest.wrapping_add(1));
        self.latest.set_value(ticket);
        let Some(file) = self.folder(&query).map(|folder| query.file(folder)) else {
            self.fetched.set(Fetched::Nothing);
            return;
        };
        let (fetched, latest) = (self.fetched, self.latest);
        task::spawn_local(async move {
            let found = news_loader::load(&file).await;
            // The register may be gone by now, and with it what it keeps.
            if latest.try_get_value() != Some(ticket) {
                return;
            }
            let before = fetched.get_untracked();
            let turned = matches!(before, Fetched::Found(before, _) if before.page != query.page);
            fetched.set(match found {
                Some(choice) => Fetched::Found(query, choice),
                None => Fetched::Failed,
            });
            if turned {
                task::tick().await;
                focus::register();
            }
        });
    }
}
