//! The key figures of one scope. Figures of several scopes are never put together, nor summed.

use super::{node::Node, organisation::named};
use crate::compose::addresses;
use crate::edition::Editions;
use crate::render::{canonical, text_language};
use crate::words::words;
use model::{Figure, FigureGroup, FigurePage, PageData};
use serde_json::Value;

pub fn dataset(page: &PageData, group: &FigureGroup, editions: &Editions<'_>) -> Node {
    let address = editions.absolute(&addresses::place(&page.address, &group.id));
    let description = match &group.note {
        Some(note) => format!("{}. {note}", group.scope),
        None => group.scope.clone(),
    };
    let figures = group.figures.iter();
    let variables = figures.map(|figure| Value::from(variable(figure, editions)));
    let counted_by = shared(group, |figure| named_source(figure, page));
    let mut organisations = editions.get(page.locale).organisations.iter();
    let publisher = organisations.find(|it| it.id == group.organisation);
    Node::new("Dataset")
        .with_known("@id", address.clone())
        .with_known("url", address)
        .with("name", group.heading.as_str())
        .with("description", description)
        .with("inLanguage", group.lang.unwrap_or(page.locale).lang())
        .with_known(
            "temporalCoverage",
            shared(group, |it| it.period_iso.as_deref()),
        )
        .with_known(
            "creator",
            counted_by.map(|it| Node::new("Organization").with("name", it)),
        )
        .with_known(
            "publisher",
            publisher.map(|it| named(&it.name, &it.href, editions)),
        )
        .with("variableMeasured", variables.collect::<Vec<_>>())
}

/// The one figure of a page, with the files that hold it.
pub fn figure_dataset(page: &PageData, body: &FigurePage, editions: &Editions<'_>) -> Node {
    let figure = &body.figure;
    let address = editions.absolute(canonical(page));
    let group = editions.absolute(&body.group.href);
    let mut organisations = editions.get(page.locale).organisations.iter();
    let publisher = organisations.find(|it| it.id == figure.organisation);
    let description = [
        Some(page.description.as_str()),
        body.definition.as_deref(),
        figure.note.as_deref(),
    ];
    let description: Vec<_> = description.into_iter().flatten().collect();
    Node::new("Dataset")
        .with_known("@id", address.clone())
        .with_known("url", address)
        .with("name", format!("{} · {}", page.title, body.group.text))
        .with("description", description.join(" "))
        .with("inLanguage", text_language(page).lang())
        .with_known("temporalCoverage", figure.period_iso.as_deref())
        .with_known(
            "creator",
            named_source(figure, page).map(|it| Node::new("Organization").with("name", it)),
        )
        .with_known(
            "publisher",
            publisher.map(|it| named(&it.name, &it.href, editions)),
        )
        .with_known(
            "isPartOf",
            group.map(|it| Node::new("Dataset").with("@id", it)),
        )
        .with(
            "variableMeasured",
            vec![Value::from(variable(figure, editions))],
        )
}

/// A figure as it is read: an approximate value stays approximate in its words.
fn variable(figure: &Figure, editions: &Editions<'_>) -> Node {
    Node::new("PropertyValue")
        .with_known("url", editions.absolute(&figure.href))
        .with("name", figure.label.as_str())
        .with("value", figure.value.as_str())
        .with_known("description", figure.note.as_deref())
}

/// Who counted, where the document says it.
fn named_source<'a>(figure: &'a Figure, page: &PageData) -> Option<&'a str> {
    Some(figure.source.as_str()).filter(|source| *source != words(page.locale).no_source)
}

/// What all figures of a group have in common.
fn shared<'a>(
    group: &'a FigureGroup,
    pick: impl Fn(&'a Figure) -> Option<&'a str>,
) -> Option<&'a str> {
    let (first, others) = group.figures.split_first()?;
    let value = pick(first)?;
    others
        .iter()
        .all(|it| pick(it) == Some(value))
        .then_some(value)
}
