//! A node as HTML.

use super::{Element, Node};
use html_escape::{encode_double_quoted_attribute, encode_text};

/// Elements that have no end tag, of those the site uses.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "meta"];

impl Node {
    /// Writes the node as HTML.
    pub(super) fn write_html(self, html: &mut String) {
        match self {
            Self::Text(text) => html.push_str(&encode_text(&text)),
            Self::Element(element) => element.write_html(html),
            Self::Several(nodes) => nodes.into_iter().for_each(|node| node.write_html(html)),
            Self::Live(live) => live.now().write_html(html),
            // Only in a browser does anything stand in the document already.
            Self::Prepared(_) => {}
        }
    }
}

impl Element {
    fn write_html(self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                html.push_str(&encode_double_quoted_attribute(value));
                html.push('"');
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in self.children {
            child.write_html(html);
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }
}
