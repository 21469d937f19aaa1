//! Both languages of a body speak of the same figures and lead to the same records, each as often as
//! the other. Words, addresses off the site and places on a page differ by nature.

use super::languages::language;
use super::text_bodies::{TextBody, bodies, pairs};
use crate::markdown::{Target, walk_targets};
use crate::source::{Content, Entry};
use crate::{Code, Problem};
use std::collections::BTreeMap;

/// Something that a body refers to, as it is written in a link.
type Reference = (Code, String);

/// The paths at which each reference stands.
type References = BTreeMap<Reference, Vec<String>>;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let bodies = bodies(content);
    for (fr, en) in pairs(&bodies) {
        let (in_fr, in_en) = (references(fr), references(en));
        compare((fr, &in_fr), (en, &in_en), problems);
        compare((en, &in_en), (fr, &in_fr), problems);
    }
}

/// Tells of what the one body refers to more often than the other.
fn compare(
    (one, in_one): (&TextBody<'_>, &References),
    (other, in_other): (&TextBody<'_>, &References),
    problems: &mut Vec<Problem>,
) {
    let (here, there) = (language(one.locale), language(other.locale));
    for (reference, paths) in in_one {
        let (code, name) = reference;
        let counted = in_other.get(reference).map_or(0, Vec::len);
        for path in paths.iter().skip(counted) {
            let expected = format!("`{name}` as often in {there} as in {here}");
            let found = format!("`{name}`, {} in {there}", times(counted, paths.len()));
            problems.push(
                Problem::new(*code, one.file, path, expected, found).with_help(format!(
                    "add it to `{}.body`, or remove it here",
                    other.locale.lang()
                )),
            );
        }
    }
}

fn times(there: usize, here: usize) -> String {
    match there {
        0 => "which is not".into(),
        _ => format!("{here} times here, {there}"),
    }
}

fn references(body: &TextBody<'_>) -> References {
    let mut all = References::new();
    let mut add = |code, kind: &str, id: &str, path: String| {
        let paths: &mut Vec<_> = all.entry((code, format!("{kind}:{id}"))).or_default();
        paths.push(path);
    };
    let (figure, link) = (Code::FigureParity, Code::LinkParity);
    for (place, entry) in body.entries.iter().enumerate() {
        let path = body.path(place);
        let (code, kind, member, ids) = match entry {
            Entry::Figures(ids) => (figure, "figure", "figures", ids.as_slice()),
            Entry::Chart(ids) => (figure, "figure", "chart", ids.as_slice()),
            Entry::Pages(ids) => (link, "page", "pages", ids.as_slice()),
            Entry::Contact(id) => {
                add(link, "contact", id, format!("{path}.contact"));
                continue;
            }
            Entry::Notice(_) | Entry::Operator(_) | Entry::Measured(_) | Entry::Markdown(_) => {
                continue;
            }
        };
        for (inner, id) in ids.iter().enumerate() {
            add(code, kind, id, format!("{path}.{member}[{inner}]"));
        }
    }
    for (path, text) in body.markdown() {
        walk_targets(text.nodes(), &mut |target| match target {
            Target::Figure(id) => add(figure, "figure", id, path.clone()),
            Target::Page { id, .. } => add(link, "page", id, path.clone()),
            Target::News(id) => add(link, "news", id, path.clone()),
            Target::Document(id) => add(link, "document", id, path.clone()),
            Target::Foreign(_) | Target::External(_) => {}
        });
    }
    all
}
