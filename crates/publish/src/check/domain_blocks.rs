//! The blocks of a body that know the domain: what they name is there, and figures that stand side
//! by side count the same thing.

use super::references::look_up;
use super::text_bodies::bodies;
use crate::source::{Content, Entry};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for body in bodies(content) {
        for (place, entry) in body.entries.iter().enumerate() {
            let path = body.path(place);
            let inside = |member: &str, inner: usize| format!("{path}.{member}[{inner}]");
            match entry {
                Entry::Figures(ids) => {
                    not_empty(ids, body.file, &format!("{path}.figures"), problems);
                    for (inner, id) in ids.iter().enumerate() {
                        look_up(
                            &content.figures,
                            id,
                            body.file,
                            &inside("figures", inner),
                            problems,
                        );
                    }
                    one_scope(content, ids, body.file, &path, problems);
                }
                Entry::Pages(ids) => {
                    not_empty(ids, body.file, &format!("{path}.pages"), problems);
                    for (inner, id) in ids.iter().enumerate() {
                        look_up(
                            &content.pages,
                            id,
                            body.file,
                            &inside("pages", inner),
                            problems,
                        );
                    }
                }
                Entry::Contact(id) => {
                    look_up(
                        &content.contacts,
                        id,
                        body.file,
                        &format!("{path}.contact"),
                        problems,
                    );
                }
                Entry::Notice(texts) => {
                    not_empty(texts, body.file, &format!("{path}.notice"), problems);
                }
                Entry::Operator(fields) => {
                    not_empty(fields, body.file, &format!("{path}.operator"), problems);
                }
                Entry::Markdown(_) => {}
            }
        }
    }
}

fn not_empty<T>(list: &[T], file: &str, path: &str, problems: &mut Vec<Problem>) {
    if list.is_empty() {
        problems.push(Problem::new(
            Code::EmptyList,
            file,
            path,
            "at least one entry",
            "none",
        ));
    }
}

fn one_scope(
    content: &Content,
    ids: &[String],
    file: &str,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let scope = |id: &String| {
        content
            .figures
            .get(id)
            .map(|figure| figure.value.scope.as_str())
    };
    let Some(first) = ids.iter().find_map(scope) else {
        return;
    };
    for (inner, id) in ids.iter().enumerate() {
        if let Some(other) = scope(id).filter(|other| *other != first) {
            let path = format!("{path}.figures[{inner}]");
            let expected = format!("a figure of the scope `{first}`, as those beside it");
            problems.push(
                Problem::new(
                    Code::MixedScopes,
                    file,
                    path,
                    expected,
                    format!("`{id}` of the scope `{other}`"),
                )
                .with_help("put the figures of each scope into a block of their own"),
            );
        }
    }
}
