//! Both languages of a page have the same headings, level by level, each reached by its own
//! fragment; so a reader who changes the language keeps the place.

use super::links::own_fragments;
use super::text_bodies::{TextBody, bodies, pairs};
use crate::markdown::{Fragments, Node};
use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let bodies = bodies(content);
    for body in &bodies {
        fixed_fragments(content, body, problems);
    }
    for (fr, en) in pairs(&bodies) {
        let (fr_headings, en_headings) = (headings(fr), headings(en));
        let levels = |headings: &[(String, u8)]| headings.iter().map(|it| it.1).collect::<Vec<_>>();
        let (fr_levels, en_levels) = (levels(&fr_headings), levels(&en_headings));
        if fr_levels == en_levels {
            continue;
        }
        let pairs = fr_levels.iter().zip(&en_levels);
        let same = pairs.take_while(|(fr, en)| fr == en).count();
        let path = en_headings.get(same).map_or("en.body", |it| it.0.as_str());
        let expected = format!("the headings of the French text: {}", shown(&fr_levels));
        problems.push(
            Problem::new(
                Code::HeadingParity,
                en.file,
                path,
                expected,
                shown(&en_levels),
            )
            .with_help("give both languages the same headings at the same levels"),
        );
    }
}

fn headings(body: &TextBody<'_>) -> Vec<(String, u8)> {
    let mut headings = Vec::new();
    for (path, text) in body.markdown() {
        headings.extend(text.nodes().iter().filter_map(|node| match node {
            Node::Heading { level, .. } => Some((path.clone(), *level)),
            _ => None,
        }));
    }
    headings
}

fn shown(levels: &[u8]) -> String {
    if levels.is_empty() {
        return "no headings".into();
    }
    let levels: Vec<_> = levels.iter().map(u8::to_string).collect();
    format!("levels {}", levels.join(", "))
}

fn fixed_fragments(content: &Content, body: &TextBody<'_>, problems: &mut Vec<Problem>) {
    let mut fragments = Fragments::with_taken(own_fragments(content, body));
    for (path, markdown) in body.markdown() {
        for node in markdown.nodes() {
            let Node::Heading { fragment, text, .. } = node else {
                continue;
            };
            if fragments.give(fragment.as_deref(), text).is_none() {
                let found = format!(
                    "`{}` a second time",
                    fragment.as_deref().unwrap_or_default()
                );
                let expected = "each fragment once on a page";
                problems.push(Problem::new(
                    Code::FragmentTwice,
                    body.file,
                    &path,
                    expected,
                    found,
                ));
            }
        }
    }
}
