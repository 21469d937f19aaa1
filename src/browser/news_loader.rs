//! What a choice leaves of the register: fetched once, kept for the visit.

use super::{fetch, js_value};
use model::NewsChoice;
use std::{cell::RefCell, sync::Arc};

thread_local! {
    static KEPT: RefCell<Vec<(String, Arc<NewsChoice>)>> = const { RefCell::new(Vec::new()) };
}

/// The page of a choice in `file`; none where it cannot be had or read.
pub async fn load(file: &str) -> Option<Arc<NewsChoice>> {
    let kept = KEPT.with_borrow(|kept| {
        let found = kept.iter().find(|entry| entry.0 == file);
        found.map(|entry| Arc::clone(&entry.1))
    });
    if kept.is_some() {
        return kept;
    }
    let text = fetch::text(file).await.ok()?;
    let choice: NewsChoice = js_value::read(js_sys::JSON::parse(&text).ok()?).ok()?;
    let choice = Arc::new(choice);
    KEPT.with_borrow_mut(|kept| kept.push((file.to_owned(), Arc::clone(&choice))));
    Some(choice)
}
