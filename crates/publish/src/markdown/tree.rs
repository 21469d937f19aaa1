//! What the Markdown of an entry says.

use super::Target;

/// A block of Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A heading of level 2, 3 or 4.
    Heading {
        /// 2, 3 or 4.
        level: u8,
        /// The fragment that the editor fixed.
        fragment: Option<String>,
        /// Its words.
        text: Vec<Span>,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List {
        /// Whether its entries are numbered.
        ordered: bool,
        /// The entries.
        items: Vec<Vec<Node>>,
    },
    /// A quotation.
    Quote(Vec<Node>),
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Text(String),
    /// Words stressed.
    Emphasis(Vec<Span>),
    /// Words of weight.
    Strong(Vec<Span>),
    /// Words with a target.
    Link {
        /// What the link names.
        target: Target,
        /// Its words; empty for a figure.
        text: Vec<Span>,
    },
    /// A line break that the author asked for.
    Break,
}

/// The words of `spans` without their form.
pub fn plain_text(spans: &[Span]) -> String {
    let mut words = String::new();
    for span in spans {
        match span {
            Span::Text(text) => words.push_str(text),
            Span::Emphasis(inner) | Span::Strong(inner) | Span::Link { text: inner, .. } => {
                words.push_str(&plain_text(inner));
            }
            Span::Break => words.push(' '),
        }
    }
    words
}

/// Calls `visit` with the target of every link in `nodes`.
pub fn walk_targets(nodes: &[Node], visit: &mut impl FnMut(&Target)) {
    for node in nodes {
        match node {
            Node::Heading { text, .. } | Node::Paragraph(text) => walk(text, visit),
            Node::List { items, .. } => items.iter().for_each(|item| walk_targets(item, visit)),
            Node::Quote(inner) => walk_targets(inner, visit),
        }
    }
}

fn walk(spans: &[Span], visit: &mut impl FnMut(&Target)) {
    for span in spans {
        match span {
            Span::Emphasis(inner) | Span::Strong(inner) => walk(inner, visit),
            Span::Link { target, text } => {
                visit(target);
                walk(text, visit);
            }
            Span::Text(_) | Span::Break => {}
        }
    }
}
