//! The site has each page that it cannot do without, once.

use crate::source::{Content, InBoth, Page, PageKind, Record};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for kind in PageKind::SINGLE {
        let pages = content.pages.iter().map(|(_, record)| record);
        let pages: Vec<_> = pages.filter(|record| record.value.kind == kind).collect();
        if pages.is_empty() && content.pages.all_readable() {
            problems.extend(content.page_of_kind(kind).err());
        }
        for record in pages.iter().skip(1) {
            let expected = format!("one page of the kind `{}`: {}", kind.name(), pages[0].file);
            problems.push(Problem::new(
                Code::PageKind,
                &record.file,
                "kind",
                expected,
                "another one",
            ));
        }
    }
    for (_, record) in content.pages.iter() {
        match record.value.kind {
            PageKind::Home => home(record, problems),
            _ if record.value.figures.is_some() => {
                let expected = "`figures` on the home page only";
                problems.push(
                    Problem::new(
                        Code::PageKind,
                        &record.file,
                        "figures",
                        expected,
                        "it on another page",
                    )
                    .with_help("put {\"figures\": […]} into the body instead"),
                );
            }
            _ => {}
        }
    }
}

fn home(record: &Record<Page>, problems: &mut Vec<Problem>) {
    let mut problem = |path: &str, expected: &str, found: &str| {
        problems.push(Problem::new(
            Code::HomePage,
            &record.file,
            path,
            expected,
            found,
        ));
    };
    if record.value.id != "home" {
        problem(
            "id",
            "the id `home` for the home page",
            &format!("`{}`", record.value.id),
        );
    }
    if let Some(parent) = &record.value.parent {
        problem(
            "parent",
            "no page above the home page",
            &format!("`{parent}`"),
        );
    }
    for locale in Locale::ALL {
        let slug = record.value.written(locale).map(|text| &text.slug);
        if let Some(slug) = slug.filter(|slug| !slug.is_empty()) {
            let path = format!("{}.slug", locale.lang());
            problem(
                &path,
                "an empty slug for the home page",
                &format!("`{slug}`"),
            );
        }
    }
}
