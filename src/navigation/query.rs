//! The query of the address, by which a reader chooses within a page.

use super::Navigation;
use crate::browser::location::{self, Location, Way};
use leptos::prelude::*;

impl Navigation {
    /// The query as it stands in the address, with its `?`; empty where there is none, and until
    /// the app has taken the page over.
    pub fn query(self) -> String {
        self.search.get()
    }

    /// A value of the query; empty where the query does not hold it.
    pub fn query_value(self, key: &str) -> String {
        match self.search.read().as_str() {
            "" => String::new(),
            search => location::query_value(search, key),
        }
    }

    /// Puts values into the query, or takes out those that are empty. The page stays where it is.
    pub fn set_query_values(self, values: [(&'static str, &str); 2]) {
        let search = self
            .search
            .with_untracked(|search| location::with_query_values(search, &values));
        self.go_to_query(search);
    }

    /// Takes everything out of the query.
    pub fn clear_query(self) {
        self.go_to_query(String::new());
    }

    fn go_to_query(self, search: String) {
        let to = Location {
            path: self.address(),
            search,
            ..Location::default()
        };
        self.go(to, Way::Link { scrolls: false });
    }

    /// Tells those who follow the query, if it has changed.
    pub(super) fn put_query(self, search: String) {
        if self.search.with_untracked(|before| *before != search) {
            self.search.set(search);
        }
    }
}
