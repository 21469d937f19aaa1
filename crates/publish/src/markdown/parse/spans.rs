//! Words of a block: text, emphases, links.

use super::{ALLOWED, DEEPEST, Reader, refused_name};
use crate::Code;
use crate::markdown::{Finding, Span, Target, plain_text};
use pulldown_cmark::{Event, Tag};

impl Reader<'_> {
    /// The words of a block, until its end.
    pub(super) fn spans(&mut self) -> Vec<Span> {
        let mut spans = Vec::new();
        while let Some(event) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            spans.extend(self.span_or_refusal(event));
        }
        joined(spans)
    }

    /// Spans that stand inside an emphasis or a link.
    fn inner_spans(&mut self) -> Vec<Span> {
        self.spans_around += 1;
        let spans = self.spans();
        self.spans_around -= 1;
        spans
    }

    /// What an event among words is; what is none is told of.
    pub(super) fn span_or_refusal(&mut self, event: Event<'_>) -> Option<Span> {
        match event {
            Event::Text(text) => Some(Span::Text(text.to_string())),
            Event::SoftBreak => Some(Span::Text(" ".into())),
            Event::HardBreak => Some(Span::Break),
            Event::Start(tag @ (Tag::Emphasis | Tag::Strong | Tag::Link { .. }))
                if self.spans_around >= DEEPEST =>
            {
                self.too_deep(tag.to_end());
                None
            }
            Event::Start(Tag::Emphasis) => Some(Span::Emphasis(self.inner_spans())),
            Event::Start(Tag::Strong) => Some(Span::Strong(self.inner_spans())),
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => {
                if !title.is_empty() {
                    self.refuse(
                        "a link without a title in quotation marks",
                        &format!("\"{title}\""),
                    );
                }
                let text = self.inner_spans();
                self.link(&dest_url, text)
            }
            Event::Start(tag) => {
                let end = tag.to_end();
                self.refuse(ALLOWED, refused_name(&tag));
                self.skip_to(end);
                None
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                self.findings.push(
                    Finding::new(
                        Code::RawHtml,
                        "Markdown without HTML",
                        format!("`{}`", html.trim()),
                    )
                    .with_help(
                        "write it in Markdown; a `<` that stands for itself is written `\\<`",
                    ),
                );
                None
            }
            Event::Code(_) => self.refuse(ALLOWED, "code"),
            Event::Rule => self.refuse(ALLOWED, "a rule"),
            _ => self.refuse(ALLOWED, "something else"),
        }
    }

    fn link(&mut self, destination: &str, text: Vec<Span>) -> Option<Span> {
        let target = match Target::parse(destination) {
            Ok(target) => target,
            Err(finding) => {
                self.findings.push(finding);
                return None;
            }
        };
        let is_figure = matches!(target, Target::Figure(_));
        if is_figure && !text.is_empty() {
            self.refuse(
                "[](figure:ID): the value is put in for you",
                "words of your own",
            );
        } else if !is_figure && plain_text(&text).trim().is_empty() {
            self.refuse("words that say where the link leads", "none");
        }
        Some(Span::Link { target, text })
    }
}

/// Neighbouring runs of words made one.
pub(super) fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut result: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match (result.last_mut(), span) {
            (Some(Span::Text(before)), Span::Text(text)) => before.push_str(&text),
            (_, span) => result.push(span),
        }
    }
    result
}
