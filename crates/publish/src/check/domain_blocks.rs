//! The blocks of a body that know the domain: what they name is there, and figures that stand side
//! by side count the same thing.

use super::references::look_up;
use super::text_bodies::bodies;
use crate::source::{Content, Entry, InBoth, MEASUREMENTS};
use crate::{Code, Problem};
use model::Locale;

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
                    one_scope(content, ids, "figures", body.file, &path, problems);
                }
                Entry::Chart(ids) => {
                    not_empty(ids, body.file, &format!("{path}.chart"), problems);
                    for (inner, id) in ids.iter().enumerate() {
                        let path = inside("chart", inner);
                        look_up(&content.figures, id, body.file, &path, problems);
                        in_a_chart(content, ids, inner, body.file, &path, problems);
                    }
                    one_scope(content, ids, "chart", body.file, &path, problems);
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
                Entry::Measured(_) => {
                    // A file that is there but cannot be read is told of already.
                    let is_there = content.texts.contains_key(MEASUREMENTS);
                    let measured = content.measured(body.file, &format!("{path}.measured"));
                    problems.extend(measured.err().filter(|_| !is_there));
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

/// A figure of a chart has observations, and the unit of those beside it.
fn in_a_chart(
    content: &Content,
    ids: &[String],
    inner: usize,
    file: &str,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let figure = |id: &String| content.figures.get(id).map(|figure| &figure.value);
    let (Some(this), Some(first)) = (figure(&ids[inner]), ids.iter().find_map(figure)) else {
        return;
    };
    let problem = |expected: &str, found: &str| {
        Problem::new(
            Code::ChartFigure,
            file,
            path,
            expected,
            format!("`{}`, {found}", this.id),
        )
    };
    if this.observations.is_empty() {
        let expected = "a figure with values of several periods";
        problems.push(problem(expected, "which has one value"));
    } else if this.unit != first.unit
        || Locale::ALL
            .into_iter()
            .any(|it| this.text(it).unit_text != first.text(it).unit_text)
    {
        let expected = format!("a figure in the unit of `{}`", first.id);
        problems.push(
            problem(&expected, "in another unit")
                .with_help("put it into a chart of its own: one axis measures one thing"),
        );
    }
}

fn one_scope(
    content: &Content,
    ids: &[String],
    member: &str,
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
            let path = format!("{path}.{member}[{inner}]");
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
