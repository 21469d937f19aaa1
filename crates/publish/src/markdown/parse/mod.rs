//! From CommonMark to the tree. What the format does not know is found, never dropped in silence.

mod spans;

use super::{Finding, Node, Span};
use crate::Code;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use spans::joined;

/// The tree of `markdown`, as far as it can be had, with everything in it that is refused.
pub fn parse(markdown: &str) -> (Vec<Node>, Vec<Finding>) {
    // Tables and the like are read only to be refused by name.
    let options = Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader {
        events: Parser::new_ext(markdown, options),
        findings: Vec::new(),
        depth: 0,
        spans_around: 0,
    };
    let nodes = reader.nodes();
    if nodes.is_empty() && reader.findings.is_empty() {
        reader.findings.push(
            Finding::new(Code::EmptyText, "words", "nothing")
                .with_help("write a text, or remove the entry"),
        );
    }
    (nodes, reader.findings)
}

struct Reader<'a> {
    events: Parser<'a>,
    findings: Vec<Finding>,
    /// In how many lists and quotations the reader is.
    depth: usize,
    /// In how many emphases and links it is.
    spans_around: usize,
}

/// Of lists and quotations, and of emphases and links, so many may stand inside each other. Nobody
/// reads more, and whoever walks the tree may go down into it.
const DEEPEST: usize = 8;

impl Reader<'_> {
    /// Blocks until the end of what is around them. Words without a paragraph, as in a tight list,
    /// get one.
    fn nodes(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut loose = Vec::new();
        while let Some(event) = self.events.next() {
            let node = match event {
                Event::End(_) => break,
                Event::Start(Tag::Paragraph) => Some(Node::Paragraph(self.spans())),
                Event::Start(tag @ (Tag::BlockQuote(_) | Tag::List(_)))
                    if self.depth >= DEEPEST =>
                {
                    self.too_deep(tag.to_end());
                    None
                }
                Event::Start(Tag::BlockQuote(_)) => Some(Node::Quote(self.deeper())),
                Event::Start(Tag::List(first)) => Some(self.list(first)),
                Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }) => {
                    if !classes.is_empty() || !attrs.is_empty() {
                        self.refuse("a heading with nothing but {#fragment}", "other attributes");
                    }
                    self.heading(level as u8, id.map(|id| id.to_string()))
                }
                Event::Start(Tag::Item) => {
                    self.nodes();
                    None
                }
                other => {
                    if let Some(span) = self.span_or_refusal(other) {
                        loose.push(span);
                    }
                    continue;
                }
            };
            close_paragraph(&mut nodes, &mut loose);
            nodes.extend(node);
        }
        close_paragraph(&mut nodes, &mut loose);
        nodes
    }

    /// Blocks that stand inside a list or a quotation.
    fn deeper(&mut self) -> Vec<Node> {
        self.depth += 1;
        let nodes = self.nodes();
        self.depth -= 1;
        nodes
    }

    fn list(&mut self, first: Option<u64>) -> Node {
        if first.is_some_and(|first| first != 1) {
            self.refuse("a numbered list that begins with 1", "another first number");
        }
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.events.next() {
            items.push(self.deeper());
        }
        Node::List {
            ordered: first.is_some(),
            items,
        }
    }

    fn heading(&mut self, level: u8, fragment: Option<String>) -> Option<Node> {
        let text = self.spans();
        if !(2..=4).contains(&level) {
            self.refuse("a heading of level 2, 3 or 4", &format!("level {level}"));
            return None;
        }
        if self.depth > 0 {
            self.refuse(
                "headings outside lists and quotations",
                "a heading inside one",
            );
            return None;
        }
        if let Some(fragment) = fragment
            .as_deref()
            .filter(|it| !crate::markdown::fragments::is_fragment(it))
        {
            let expected = "a fragment of lowercase letters, digits and hyphens";
            self.findings.push(Finding::new(
                Code::Fragment,
                expected,
                format!("`{fragment}`"),
            ));
        }
        Some(Node::Heading {
            level,
            fragment,
            text,
        })
    }

    fn too_deep(&mut self, end: TagEnd) {
        let expected = format!("at most {DEEPEST} of these inside each other");
        self.refuse(&expected, "more lists, quotations, emphases or links");
        self.skip_to(end);
    }

    fn skip_to(&mut self, end: TagEnd) {
        let mut depth = 1;
        let mut told = false;
        for event in self.events.by_ref() {
            match event {
                Event::Start(tag) if tag.to_end() == end => depth += 1,
                Event::End(tag) if tag == end => depth -= 1,
                // A block comes line by line, and is one mistake.
                Event::Html(html) if matches!(end, TagEnd::HtmlBlock) && !told => {
                    told = true;
                    self.findings.push(Finding::new(
                        Code::RawHtml,
                        "Markdown without HTML",
                        format!("`{}`", html.trim()),
                    ))
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }

    fn refuse(&mut self, expected: &str, found: &str) -> Option<Span> {
        if found != HTML_BLOCK {
            self.findings
                .push(Finding::new(Code::Markdown, expected, found));
        }
        None
    }
}

const ALLOWED: &str =
    "paragraphs, headings, lists, quotations, emphasis, links and line breaks only";
const HTML_BLOCK: &str = "a block of HTML";

const fn refused_name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::HtmlBlock => HTML_BLOCK,
        Tag::CodeBlock(_) => "a block of code (four spaces at the start of a line make one)",
        Tag::Image { .. } => "an image",
        Tag::Table(_) => "a table",
        Tag::Strikethrough => "words struck out",
        Tag::FootnoteDefinition(_) => "a footnote",
        _ => "something else",
    }
}

fn close_paragraph(nodes: &mut Vec<Node>, loose: &mut Vec<Span>) {
    if !loose.is_empty() {
        nodes.push(Node::Paragraph(joined(std::mem::take(loose))));
    }
}
