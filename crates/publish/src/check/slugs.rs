//! A slug can stand in an address as it is.

use crate::compose::addresses::is_page_of_list;
use crate::markdown::is_fragment;
use crate::source::{Content, InBoth, PageKind};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let mut slugs = Vec::new();
    for locale in Locale::ALL {
        let pages = content.pages.iter().map(|(_, it)| it);
        let pages = pages.filter(|it| it.value.kind != PageKind::Home);
        slugs.extend(
            pages.filter_map(|it| Some((locale, &it.file, &it.value.written(locale)?.slug))),
        );
        let news = content.news.iter();
        slugs.extend(
            news.filter_map(|(_, it)| Some((locale, &it.file, &it.value.written(locale)?.slug))),
        );
        let figures = content.figures.iter();
        slugs.extend(
            figures.filter_map(|(_, it)| Some((locale, &it.file, &it.value.written(locale)?.slug))),
        );
    }
    for (_, item) in content.news.iter() {
        for locale in Locale::ALL {
            let slug = &item.value.text(locale).slug;
            if is_page_of_list(slug) {
                let path = format!("{}.slug", locale.lang());
                let expected = "another slug than `page-` and a number, which the register takes";
                let found = format!("`{slug}`");
                problems.push(Problem::new(Code::Slug, &item.file, path, expected, found));
            }
        }
    }
    for (locale, file, slug) in slugs {
        if !is_fragment(slug) {
            let path = format!("{}.slug", locale.lang());
            let expected = "lowercase letters a to z, digits and single hyphens between them";
            problems.push(
                Problem::new(Code::Slug, file, path, expected, format!("`{slug}`"))
                    .with_help("write letters with accents without them: chiffres-cles"),
            );
        }
    }
}
