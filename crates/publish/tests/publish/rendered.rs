//! Every page as a reader without script gets it.

use crate::site::{pages, root};
use std::sync::Arc;

/// The main part of every page: any change of content, composition or markup shows here.
#[test]
fn main_part_of_every_address() {
    for page in pages(&root().join("content")) {
        let name = page.address.trim_matches('/').replace(['/', '.'], "-");
        let html = vitrine::prerender(Arc::new(page));
        let from = html.find("<main").unwrap();
        let to = html.find("</main>").unwrap();
        insta::assert_snapshot!(format!("main-{name}"), in_lines(&html[from..to]));
    }
}

/// A line for each element that starts a block, so that a change shows where it is.
fn in_lines(html: &str) -> String {
    let inline = [
        "a ", "em", "strong", "span", "time", "br", "/", "dd", "line ",
    ];
    let mut lines = String::new();
    for (index, part) in html.split('<').enumerate().skip(1) {
        if index > 1 && !inline.iter().any(|tag| part.starts_with(tag)) {
            lines.push('\n');
        }
        lines.push('<');
        lines.push_str(part);
    }
    lines
}
