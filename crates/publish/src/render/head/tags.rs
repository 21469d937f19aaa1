//! The elements of a head, a line each.

use html_escape::{encode_double_quoted_attribute as attribute, encode_text as escaped};

/// Elements of a head as HTML.
#[derive(Default)]
pub struct Tags(String);

impl Tags {
    /// An element without content. Attributes are escaped.
    pub fn tag(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(element);
        for (name, value) in attributes {
            self.0
                .push_str(&format!(" {name}=\"{}\"", attribute(value)));
        }
        self.0.push_str(">\n");
    }

    /// A `meta` by its name.
    pub fn named(&mut self, name: &str, content: &str) {
        self.tag("meta", &[("name", name), ("content", content)]);
    }

    /// A `meta` by its property, as the Open Graph protocol has it.
    pub fn property(&mut self, property: &str, content: &str) {
        self.tag("meta", &[("property", property), ("content", content)]);
    }

    /// The document's title.
    pub fn title(&mut self, title: &str) {
        self.raw(&format!("<title>{}</title>", escaped(title)));
    }

    /// A line of HTML as it is; nothing for an empty one.
    pub fn raw(&mut self, html: &str) {
        if !html.is_empty() {
            self.0.push_str(html);
            self.0.push('\n');
        }
    }

    /// All of it.
    pub fn into_html(self) -> String {
        self.0
    }
}
