//! Whatever a record names is there.

use crate::source::{Content, Records};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    site(content, problems);
    pages(content, problems);
    news(content, problems);
    figures(content, problems);
    let Content {
        organisations,
        pages,
        ..
    } = content;
    for (_, it) in organisations.iter() {
        look_up(pages, &it.value.page, &it.file, "page", problems);
    }
    for (_, it) in content.scopes.iter() {
        look_up(
            organisations,
            &it.value.organisation,
            &it.file,
            "organisation",
            problems,
        );
    }
    for (_, it) in content.contacts.iter() {
        look_up(
            organisations,
            &it.value.organisation,
            &it.file,
            "organisation",
            problems,
        );
    }
    for (_, it) in content.documents.iter() {
        look_up(
            organisations,
            &it.value.organisation,
            &it.file,
            "organisation",
            problems,
        );
    }
}

/// Adds a problem when `file` names at `path` a record that is not there.
pub fn look_up<T>(
    records: &Records<T>,
    id: &str,
    file: &str,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    if !records.knows(id) {
        problems.push(records.missing(id, file, path));
    }
}

fn look_up_all<T>(
    records: &Records<T>,
    ids: &[String],
    file: &str,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    for (place, id) in ids.iter().enumerate() {
        let path = format!("{path}[{place}]");
        if ids[..place].contains(id) {
            let found = format!("`{id}` a second time");
            problems.push(Problem::new(
                Code::RepeatedReference,
                file,
                path,
                "each id once",
                found,
            ));
        } else {
            look_up(records, id, file, &path, problems);
        }
    }
}

fn site(content: &Content, problems: &mut Vec<Problem>) {
    let site = &content.site;
    look_up_all(
        &content.pages,
        &site.value.navigation,
        &site.file,
        "navigation",
        problems,
    );
    look_up_all(
        &content.pages,
        &site.value.footer,
        &site.file,
        "footer",
        problems,
    );
}

fn pages(content: &Content, problems: &mut Vec<Problem>) {
    for (_, it) in content.pages.iter() {
        if let Some(parent) = &it.value.parent {
            look_up(&content.pages, parent, &it.file, "parent", problems);
        }
        if let Some(organisation) = &it.value.organisation {
            look_up(
                &content.organisations,
                organisation,
                &it.file,
                "organisation",
                problems,
            );
        }
        let shown = it.value.figures.as_deref().unwrap_or_default();
        look_up_all(&content.scopes, shown, &it.file, "figures", problems);
    }
}

fn news(content: &Content, problems: &mut Vec<Problem>) {
    for (_, it) in content.news.iter() {
        let item = &it.value;
        look_up(
            &content.organisations,
            &item.organisation,
            &it.file,
            "organisation",
            problems,
        );
        look_up(
            &content.documents,
            &item.document,
            &it.file,
            "document",
            problems,
        );
        if let Some(contact) = &item.media_contact {
            look_up(
                &content.contacts,
                contact,
                &it.file,
                "media_contact",
                problems,
            );
        }
        look_up_all(
            &content.figures,
            &item.figures,
            &it.file,
            "figures",
            problems,
        );
    }
}

fn figures(content: &Content, problems: &mut Vec<Problem>) {
    for (_, it) in content.figures.iter() {
        let figure = &it.value;
        look_up(&content.scopes, &figure.scope, &it.file, "scope", problems);
        look_up(
            &content.documents,
            &figure.source.document,
            &it.file,
            "source.document",
            problems,
        );
        for (place, seen) in figure.observations.iter().enumerate() {
            if let Some(source) = &seen.source {
                let path = format!("observations[{place}].source.document");
                look_up(
                    &content.documents,
                    &source.document,
                    &it.file,
                    &path,
                    problems,
                );
            }
        }
        for (place, reading) in figure.also_in.iter().enumerate() {
            let path = format!("also_in[{place}].document");
            look_up(
                &content.documents,
                &reading.document,
                &it.file,
                &path,
                problems,
            );
        }
    }
}
