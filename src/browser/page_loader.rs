//! Page data: fetched once, kept for the visit.

use super::{fetch, js_value};
use crate::Page;
use js_sys::Promise;
use model::{FORMAT, PageData};
use send_wrapper::SendWrapper;
use std::{cell::RefCell, sync::Arc};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Why a page datum could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The network or the server failed: another attempt may succeed.
    Unreachable,
    /// What came is no page datum that this app can read: only the document itself can help.
    NoPageData,
}

#[derive(Clone)]
enum Entry {
    OnItsWay(SendWrapper<Promise>),
    Ready(Page),
}

thread_local! {
    /// In no order: a visit opens few pages.
    static ENTRIES: RefCell<Vec<(String, Entry)>> = const { RefCell::new(Vec::new()) };
}

fn entry(address: &str) -> Option<Entry> {
    ENTRIES.with_borrow(|entries| {
        entries
            .iter()
            .find(|entry| entry.0 == address)
            .map(|entry| entry.1.clone())
    })
}

/// Puts an entry in the place of the address's earlier one; `None` takes it out.
fn set_entry(address: &str, entry: Option<Entry>) {
    ENTRIES.with_borrow_mut(|entries| {
        entries.retain(|entry| entry.0 != address);
        entries.extend(entry.map(|entry| (address.to_owned(), entry)));
    });
}

/// Keeps a page datum that came with the document.
pub fn keep(page: &Page) {
    set_entry(&page.address, Some(Entry::Ready(Arc::clone(page))));
}

/// Whether the page datum of an address is here.
pub fn is_ready(address: &str) -> bool {
    matches!(entry(address), Some(Entry::Ready(_)))
}

/// Fetches a page datum before anybody asks for it, unless it is here or on its way.
pub fn prefetch(address: &str) {
    if entry(address).is_none() {
        let _ = request(address);
    }
}

/// The page datum of an address, without a request if it is here already.
///
/// # Errors
/// [`LoadError`] when it cannot be had; the next call tries again.
pub async fn load(address: &str) -> Result<Page, LoadError> {
    let promise = match entry(address) {
        Some(Entry::Ready(page)) => return Ok(page),
        Some(Entry::OnItsWay(promise)) => promise.take(),
        None => request(address),
    };
    let unreachable = JsFuture::from(promise)
        .await
        .is_ok_and(|answer| answer.is_truthy());
    match entry(address) {
        Some(Entry::Ready(page)) => Ok(page),
        _ if unreachable => Err(LoadError::Unreachable),
        _ => Err(LoadError::NoPageData),
    }
}

/// Starts a request. Its promise is kept while it is under way, so that nothing is asked for twice;
/// it is always fulfilled, with whether network or server failed.
fn request(address: &str) -> Promise {
    let owned = address.to_owned();
    let promise = future_to_promise(async move {
        let fetched = page_datum(&owned).await;
        set_entry(
            &owned,
            fetched
                .as_ref()
                .ok()
                .map(|page| Entry::Ready(Arc::clone(page))),
        );
        Ok(JsValue::from_bool(matches!(
            fetched,
            Err(LoadError::Unreachable)
        )))
    });
    set_entry(
        address,
        Some(Entry::OnItsWay(SendWrapper::new(promise.clone()))),
    );
    promise
}

async fn page_datum(address: &str) -> Result<Page, LoadError> {
    let file = match address.strip_suffix(".html") {
        Some(name) => format!("{name}.json"),
        None => format!("{}/index.json", address.trim_end_matches('/')),
    };
    read(&fetch::text(&file).await?)
        .filter(|page| page.address == address || address.ends_with(".html"))
        .ok_or(LoadError::NoPageData)
}

/// Reads a page datum from its JSON; none where the text is something else or of another format.
pub fn read(json: &str) -> Option<Page> {
    let value = js_sys::JSON::parse(json).ok()?;
    let page: PageData = js_value::read(value).ok()?;
    (page.format == FORMAT).then(|| Arc::new(page))
}
