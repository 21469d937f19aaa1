//! A record's id is its file's name, and can stand in an address.

use crate::markdown::is_fragment;
use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let mut ids = Vec::new();
    macro_rules! collect {
        ($($records:ident),*) => {$(
            ids.extend(content.$records.iter().map(|(name, it)| (name, it.file.as_str(), it.value.id.as_str())));
        )*};
    }
    collect!(
        organisations,
        pages,
        scopes,
        figures,
        news,
        contacts,
        documents
    );
    for (name, file, id) in ids {
        if id != name {
            problems.push(
                Problem::new(
                    Code::IdFileName,
                    file,
                    "id",
                    format!("`{name}`, as the file is called"),
                    format!("`{id}`"),
                )
                .with_help("rename the file, or correct the id and whatever names it"),
            );
        }
        if !is_fragment(name) {
            let expected = "an id of lowercase letters a to z, digits and single hyphens";
            problems.push(Problem::new(
                Code::IdForm,
                file,
                "id",
                expected,
                format!("`{name}`"),
            ));
        }
    }
    for (name, item) in content.news.iter() {
        let start = format!("{}-", item.value.published_on);
        if !name.starts_with(&start) {
            let expected = format!("an id that begins with `{start}`, the day of publication");
            problems.push(Problem::new(
                Code::NewsId,
                &item.file,
                "id",
                expected,
                format!("`{name}`"),
            ));
        }
    }
    one_fragment_each(content, problems);
}

/// Scopes and figures share the key-figures page, so they share its fragments.
fn one_fragment_each(content: &Content, problems: &mut Vec<Problem>) {
    for (id, figure) in content.figures.iter() {
        if content.scopes.knows(id) {
            let expected = "an id that no scope has: both are fragments of the key-figures page";
            problems.push(Problem::new(
                Code::IdTwice,
                &figure.file,
                "id",
                expected,
                format!("`{id}`"),
            ));
        }
    }
}
