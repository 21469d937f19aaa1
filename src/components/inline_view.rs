//! Runs of words.

use super::language_badge::language_badge;
use crate::node::{Node, element};
use model::Inline;

/// Runs of words inside a block, in order.
pub fn inline_view(runs: Vec<Inline>) -> Vec<Node> {
    runs.into_iter().map(run).collect()
}

fn run(inline: Inline) -> Node {
    match inline {
        Inline::Text(text) => text.into(),
        Inline::Emphasis(text) => element("em").children(inline_view(text)).into(),
        Inline::Strong(text) => element("strong").children(inline_view(text)).into(),
        Inline::Link { href, text } => element("a")
            .attr("href", href)
            .children(inline_view(text))
            .into(),
        Inline::Figure { href, value, about } => element("a")
            .class("figure-reference")
            .attr("href", href)
            .maybe_attr("data-about", about)
            .child(value)
            .into(),
        Inline::Foreign { lang, text } => element("span")
            .attr("lang", lang.lang())
            .children(inline_view(text))
            .into(),
        Inline::LanguageBadge(lang) => Node::Several(vec![" ".into(), language_badge(lang).into()]),
        Inline::Break => element("br").into(),
    }
}
