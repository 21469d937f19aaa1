//! Page data in the browser's own JSON.

use super::*;
use model::{Block, Figure, Inline, PageBody, PageData};
use wasm_bindgen_test::wasm_bindgen_test;

const PAGE: &str = r##"{"format":3,"address":"/en/x/","locale":"en","title":"X","document_title":"X","description":"",
    "shell":{"home":{"href":"/en/","text":"Home"},"navigation":[],"footer":[],"colophon":""},
    "body":{"text":{"lead":"","blocks":[{"heading":{"level":2,"id":"a","text":[{"text":"A"}]}},{"paragraph":["break"]}]}}}"##;

fn page(json: &str) -> Result<PageData, Unreadable> {
    read(js_sys::JSON::parse(json).unwrap())
}

/// Lists and members that publish leaves out are empty; variants with and without content are read.
#[wasm_bindgen_test]
fn reads_what_publish_writes() {
    let page = page(PAGE).unwrap();
    assert!(page.breadcrumb.is_empty() && page.alternate.is_none());
    let PageBody::Text { blocks, .. } = page.body else {
        panic!("another kind of page")
    };
    assert!(matches!(&blocks[0], Block::Heading { level: 2, id, .. } if id == "a"));
    assert_eq!(blocks[1], Block::Paragraph(vec![Inline::Break]));
}

/// A member missing, of another type, or of a kind not known yet makes the datum unreadable.
#[wasm_bindgen_test]
fn refuses_anything_else() {
    for (from, to) in [
        ("\"title\":\"X\",", ""),
        ("\"format\":", "\"format\":-"),
        ("\"format\":", "\"format\":0."),
        ("\"locale\":\"en\"", "\"locale\":\"de\""),
        ("{\"text\":{\"lead\"", "{\"video\":{\"lead\""),
        ("\"navigation\":[]", "\"navigation\":{}"),
    ] {
        assert!(PAGE.contains(from), "{from}");
        assert!(page(&PAGE.replace(from, to)).is_err(), "{to}");
    }
    assert!(page("null").is_err() && page("[]").is_err());
    assert!(read::<Figure>(JsValue::from_str("figure")).is_err());
}
