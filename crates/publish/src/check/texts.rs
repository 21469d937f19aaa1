//! Every text of the content, for the rules that look at words wherever they stand.

use super::text_bodies::bodies;
use crate::markdown::{BodyText, Node, PlainPart, Span, Target, plain_parts};
use crate::source::Content;
use model::Locale;
use rayon::prelude::*;
use serde_json::Value;

/// The texts of the content, gathered once for all rules.
pub struct Texts<'a> {
    /// Every string of every record, as it is written.
    pub written: Vec<Written<'a>>,
    /// Those that are read as sentences or words of a language, parted into what they say.
    pub prose: Vec<Prose<'a>>,
}

/// A string of a record.
pub struct Written<'a> {
    /// File it stands in.
    pub file: &'a str,
    /// Where in the file.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Words of a language.
pub struct Prose<'a> {
    /// File they stand in.
    pub file: &'a str,
    /// Where in the file.
    pub path: String,
    /// The paragraphs, without quotations of record.
    pub paragraphs: Vec<Vec<Run>>,
}

/// A piece of a paragraph.
pub enum Run {
    /// Words, in the language in which they are read.
    Words(Locale, String),
    /// The value of a key figure.
    Figure,
    /// The end of a line.
    Break,
}

/// Members that hold words to be read; `fr` and `en` are those of a fact.
const PROSE: &[&str] = &[
    "boilerplate",
    "boilerplate_heading",
    "branch",
    "colophon",
    "definition",
    "description",
    "en",
    "fr",
    "heading",
    "how_to_read",
    "label",
    "lead",
    "link",
    "name",
    "navigation_title",
    "note",
    "place",
    "scope",
    "summary",
    "tagline",
    "text",
    "title",
    "unit_text",
];

impl<'a> Texts<'a> {
    /// The texts of `content`.
    pub fn new(content: &'a Content) -> Self {
        let written = content.texts.par_iter().map(|(file, text)| {
            let mut written = Vec::new();
            // A file that is no JSON was reported when it was read.
            if let Ok(value) = serde_json::from_str::<Value>(text) {
                walk(file, String::new(), value, &mut written);
            }
            written
        });
        let written: Vec<_> = written.flatten_iter().collect();
        let plain = written.par_iter().filter_map(|it| {
            let locale = it.locale().filter(|_| !it.is_in_body())?;
            PROSE.contains(&it.member()).then(|| Prose {
                file: it.file,
                path: it.path.clone(),
                paragraphs: vec![plain_runs(&it.text, locale)],
            })
        });
        let mut prose: Vec<_> = plain.collect();
        let bodies = bodies(content);
        let in_bodies = bodies.par_iter().flat_map_iter(|body| {
            let pieces = body.markdown().into_iter();
            pieces.map(|(path, text)| Prose {
                file: body.file,
                path,
                paragraphs: paragraphs(text, body.locale),
            })
        });
        prose.par_extend(in_bodies);
        Self { written, prose }
    }
}

impl Written<'_> {
    /// Name of the member it stands in, or of the list that holds it.
    pub fn member(&self) -> &str {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        last.split('[').next().unwrap_or_default()
    }

    /// Whether it is words of a language: those may refer to key figures.
    pub fn is_prose(&self) -> bool {
        self.locale().is_some() && PROSE.contains(&self.member())
    }

    /// Whether it is part of a body.
    pub fn is_in_body(&self) -> bool {
        self.path.contains(".body[")
    }

    /// Its language, where it has one.
    pub fn locale(&self) -> Option<Locale> {
        let mut segments = self.path.split('.');
        segments.find_map(Locale::from_lang)
    }
}

fn walk<'a>(file: &'a str, path: String, value: Value, written: &mut Vec<Written<'a>>) {
    match value {
        Value::String(text) => written.push(Written { file, path, text }),
        Value::Array(values) => {
            for (place, value) in values.into_iter().enumerate() {
                walk(file, format!("{path}[{place}]"), value, written);
            }
        }
        Value::Object(members) => {
            for (name, value) in members.into_iter().filter(|(name, _)| name != "$schema") {
                let path = if path.is_empty() {
                    name
                } else {
                    format!("{path}.{name}")
                };
                walk(file, path, value, written);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn plain_runs(text: &str, locale: Locale) -> Vec<Run> {
    let parts = plain_parts(text).into_iter();
    let runs = parts.map(|part| match part {
        PlainPart::Words(words) => Run::Words(locale, words.to_owned()),
        PlainPart::Figure(_) => Run::Figure,
    });
    runs.collect()
}

fn paragraphs(text: &BodyText, locale: Locale) -> Vec<Vec<Run>> {
    let mut all = Vec::new();
    collect(text.nodes(), locale, &mut all);
    all
}

fn collect(nodes: &[Node], locale: Locale, all: &mut Vec<Vec<Run>>) {
    for node in nodes {
        match node {
            Node::Heading { text, .. } | Node::Paragraph(text) => {
                let mut runs = Vec::new();
                spans(text, locale, &mut runs);
                all.push(runs);
            }
            Node::List { items, .. } => items.iter().for_each(|item| collect(item, locale, all)),
            Node::Quote(_) => {}
        }
    }
}

fn spans(text: &[Span], locale: Locale, runs: &mut Vec<Run>) {
    for span in text {
        match span {
            Span::Text(text) => runs.push(Run::Words(locale, text.clone())),
            Span::Emphasis(inner) | Span::Strong(inner) => spans(inner, locale, runs),
            Span::Link { target, text } => match target {
                Target::Figure(_) => runs.push(Run::Figure),
                Target::Foreign(other) => spans(text, *other, runs),
                _ => spans(text, locale, runs),
            },
            Span::Break => runs.push(Run::Break),
        }
    }
}
