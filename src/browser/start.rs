//! How the app starts: it takes over the page it finds, or mounts into an empty body.

use super::{document as page_document, focus, history_scroll, page_loader, prefetch, storage};
use crate::{App, Page, node};
use leptos::{
    mount::{hydrate_body, mount_to_body},
    prelude::*,
    task,
};

/// Shown for addresses that have no page, while developing: a server gives it for them otherwise.
const NOT_FOUND: &str = "/404.html";

/// Starts the app. A prerendered page carries its datum: the app takes it over if the datum can be
/// read and belongs to the address, and leaves the page as it is otherwise. The document of
/// development has neither datum nor page.
pub fn start() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    let address = window().location().pathname().unwrap_or_default();
    let embedded = document().get_element_by_id("page-data");
    let datum = embedded.and_then(|script| script.text_content());
    let here = |page: &Page| page.address == address;
    match datum.and_then(|json| page_loader::read(&json)).filter(here) {
        Some(page) => take_over(page),
        None if page_document::is_prerendered() => page_document::mark_static(),
        None => wasm_bindgen_futures::spawn_local(mount(address)),
    }
}

/// Takes over the prerendered page. Where a translator, an extension or a proxy has changed the
/// document, the page stays as it is: the start script hears of it and gives the links back.
fn take_over(page: Page) {
    listen(&page);
    hydrate_body(move || view! { <App first=page/> });
    if node::differs_from_document() {
        wasm_bindgen::throw_str("the document is not the one that was published");
    }
    page_document::mark_live();
}

async fn mount(address: String) {
    let page = match page_loader::load(&address).await {
        Ok(page) => Ok(page),
        Err(_) => page_loader::load(NOT_FOUND).await,
    };
    let Ok(page) = page else {
        leptos::logging::error!(
            "no page data at {address} and none at {NOT_FOUND}: is `content/` right?"
        );
        return;
    };
    page_document::set_language(page.locale);
    page_document::describe(&page);
    listen(&page);
    mount_to_body(move || view! { <App first=page/> });
    page_document::mark_live();
    task::tick().await;
    focus::fragment(&window().location().hash().unwrap_or_default());
}

fn listen(page: &Page) {
    page_loader::keep(page);
    history_scroll::listen();
    prefetch::listen();
    storage::listen();
    prefetch::when_idle();
}
