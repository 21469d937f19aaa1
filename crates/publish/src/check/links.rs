//! Links in bodies lead to what is there.

use super::references::look_up;
use super::text_bodies::{TextBody, bodies};
use crate::markdown::{Fragments, Node, Target, walk_targets};
use crate::source::{Content, InBoth, PageKind};
use crate::{Code, Problem};
use model::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// The fragments of each page, by its id and language.
type PageFragments<'a> = BTreeMap<(&'a str, Locale), BTreeSet<String>>;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let bodies = bodies(content);
    let fragments = page_fragments(content, &bodies);
    for body in &bodies {
        for (path, text) in body.markdown() {
            walk_targets(text.nodes(), &mut |target| {
                let (file, path) = (body.file, path.as_str());
                match target {
                    Target::Page { id, fragment } => {
                        look_up(&content.pages, id, file, path, problems);
                        let known = fragments.get(&(id.as_str(), body.locale));
                        if let (Some(fragment), Some(known)) = (fragment, known)
                            && !known.contains(fragment)
                        {
                            problems.push(unknown_fragment(file, path, id, fragment, known));
                        }
                    }
                    Target::News(id) => look_up(&content.news, id, file, path, problems),
                    Target::Figure(id) => look_up(&content.figures, id, file, path, problems),
                    Target::Document(id) => look_up(&content.documents, id, file, path, problems),
                    Target::Foreign(_) | Target::External(_) => {}
                }
            });
        }
    }
}

fn unknown_fragment(
    file: &str,
    path: &str,
    page: &str,
    fragment: &str,
    known: &BTreeSet<String>,
) -> Problem {
    let expected = match known.len() {
        0 => format!("no fragment: the page `{page}` has none"),
        _ => {
            let known: Vec<_> = known.iter().map(|it| format!("`{it}`")).collect();
            format!(
                "a fragment of the page `{page}` in this language: {}",
                known.join(", ")
            )
        }
    };
    Problem::new(
        Code::UnknownFragment,
        file,
        path,
        expected,
        format!("`{fragment}`"),
    )
}

fn page_fragments<'a>(content: &'a Content, bodies: &[TextBody<'a>]) -> PageFragments<'a> {
    let mut all = PageFragments::new();
    for body in bodies.iter().filter(|body| body.is_page) {
        let mut known = own_fragments(content, body);
        let mut fragments = Fragments::with_taken(known.iter().cloned());
        for (_, text) in body.markdown() {
            known.extend(text.nodes().iter().filter_map(|node| match node {
                Node::Heading { fragment, text, .. } => fragments.give(fragment.as_deref(), text),
                _ => None,
            }));
        }
        all.insert((body.id, body.locale), known);
    }
    // A page that is not translated shows the other language's headings.
    for (id, page) in content.pages.iter() {
        for locale in Locale::ALL {
            let shown = all.get(&(id, page.value.text_locale(locale))).cloned();
            if let Some(shown) = shown {
                all.entry((id, locale)).or_insert(shown);
            }
        }
    }
    all
}

/// The fragments that a page has of itself, before its headings get theirs.
pub fn own_fragments(content: &Content, body: &TextBody<'_>) -> BTreeSet<String> {
    let page = content.pages.get(body.id).filter(|_| body.is_page);
    let mut own = BTreeSet::new();
    match page.map(|page| page.value.kind) {
        Some(PageKind::KeyFigures) => {
            own.extend(content.scopes.iter().map(|(id, _)| id.to_owned()));
            own.extend(content.figures.iter().map(|(id, _)| id.to_owned()));
        }
        Some(PageKind::Sources) => {
            own.extend(content.documents.iter().map(|(id, _)| id.to_owned()));
        }
        _ => {}
    }
    own
}
