//! Nodes in a real document.

use super::{Node, Prepared, clear_withdrawn, differs_from_document, element, live};
use leptos::{
    mount::hydrate_from,
    prelude::*,
    tachys::view::{Mountable, Render, RenderHtml},
    task,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

/// An empty place in the document.
fn place() -> HtmlElement {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place.unchecked_into()
}

fn greeting(name: RwSignal<&'static str>) -> Node {
    let button = element("button")
        .class("greeting")
        .on("click", move |_| name.set("again"))
        .child("Good day, ")
        .child(name.get());
    element("p").child(button).into()
}

/// The app takes over the elements that the document has, and they answer from then on.
#[wasm_bindgen_test]
async fn takes_over_what_is_there() {
    let place = place();
    let name = RwSignal::new("madam");
    place.set_inner_html(&greeting(name).to_html());
    let before = place.query_selector("button").unwrap().unwrap();
    hydrate_from(place.clone(), move || live(move || greeting(name))).forget();
    assert!(!differs_from_document());
    before.unchecked_ref::<HtmlElement>().click();
    task::tick().await;
    let after = place.query_selector("button").unwrap().unwrap();
    assert!(
        before.is_same_node(Some(&after)),
        "the element stays the same"
    );
    assert_eq!(after.text_content().unwrap(), "Good day, again");
}

/// What changes around an element leaves the keyboard's focus on it.
#[wasm_bindgen_test]
fn change_keeps_the_focus() {
    let place = place();
    let page = |title: &'static str, items: usize| -> Node {
        element("div")
            .child(element("a").attr("href", "/").child(title))
            .children((0..items).map(|_| element("p").child("x")))
            .into()
    };
    let mut state = page("before", 1).build();
    state.mount(&place, None);
    let link: HtmlElement = place.query_selector("a").unwrap().unwrap().unchecked_into();
    link.focus().unwrap();
    page("after", 3).rebuild(&mut state);
    assert_eq!(document().active_element().unwrap(), *link);
    assert_eq!(link.text_content().unwrap(), "after");
    assert_eq!(place.query_selector_all("p").unwrap().length(), 3);
    page("after", 0).rebuild(&mut state);
    assert_eq!(place.inner_html(), "<div><a href=\"/\">after</a></div>");
}

/// An element of another kind takes the place of the old one, and attributes that are gone go.
#[wasm_bindgen_test]
fn change_replaces_what_differs() {
    let place = place();
    let mut state =
        Node::from(element("p").child(element("b").attr("id", "x").child("one"))).build();
    state.mount(&place, None);
    Node::from(element("p").child(element("b").child("one"))).rebuild(&mut state);
    assert_eq!(place.inner_html(), "<p><b>one</b></p>");
    Node::from(element("p").child(element("i").child("two")).child("!")).rebuild(&mut state);
    assert_eq!(place.inner_html(), "<p><i>two</i>!</p>");
}

/// Words that a translator has put in the place of ours do not outlive the page they belong to.
#[wasm_bindgen_test]
fn translated_words_are_followed_by_new_ones() {
    let place = place();
    let page = |words: &'static str| Node::from(element("h1").child(words).child(element("b")));
    let mut state = page("Good day").build();
    state.mount(&place, None);
    let heading = place.query_selector("h1").unwrap().unwrap();
    heading.set_inner_html("<font>Guten Tag</font><b></b>");
    page("Good night").rebuild(&mut state);
    assert_eq!(place.inner_html(), "<h1>Good night<b></b></h1>");
}

/// A document that somebody has changed is noticed instead of breaking the page.
#[wasm_bindgen_test]
fn changed_document_is_noticed() {
    let place = place();
    place.set_inner_html("<!-- a proxy was here --><p>Good day</p>");
    let handle = hydrate_from(place, || Node::from(element("p").child("Good day")));
    assert!(differs_from_document());
    handle.forget();
}

/// What is prepared has no ids and is hidden until it takes the place of what is shown, which
/// is hidden in its turn until it is cleared away; from then on it changes like anything else.
#[wasm_bindgen_test]
fn prepared_element_takes_the_place() {
    let place = place();
    let page = |words: &'static str| {
        element("main")
            .attr("id", "main")
            .child(element("h1").attr("id", words).child(words))
    };
    let mut state = Node::from(page("first")).build();
    state.mount(&place, None);
    let shown = place.first_element_child().unwrap();
    let prepared = Prepared::beside(&shown, page("second"));
    assert_eq!(
        place.inner_html(),
        "<main id=\"main\"><h1 id=\"first\">first</h1></main>\
         <main data-prepared=\"true\" aria-hidden=\"true\"><h1>second</h1></main>"
    );
    let built = place.last_element_child().unwrap();
    Node::Prepared(prepared).rebuild(&mut state);
    assert_eq!(
        place.inner_html(),
        "<main data-prepared=\"true\"><h1 id=\"first\">first</h1></main>\
         <main id=\"main\"><h1 id=\"second\">second</h1></main>"
    );
    clear_withdrawn();
    assert!(built.is_same_node(place.first_element_child().as_deref()));
    assert_eq!(
        place.inner_html(),
        "<main id=\"main\"><h1 id=\"second\">second</h1></main>"
    );
    Node::from(page("third")).rebuild(&mut state);
    assert_eq!(
        place.inner_html(),
        "<main id=\"main\"><h1 id=\"third\">third</h1></main>"
    );
    let gone = Prepared::beside(&place.first_element_child().unwrap(), page("never"));
    gone.discard();
    assert_eq!(place.child_element_count(), 1);
}
