//! Slugs that a page cannot have, because files of the site, hosts or file systems claim them.

use crate::compose::addresses::embed_slug;
use crate::source::{Content, InBoth};
use crate::{Code, Problem};
use model::Locale;

/// The slugs, and who claims them.
const RESERVED: &[(&[&str], &str)] = &[
    (&["index"], "hosts take it for the page above"),
    (&["404"], "hosts answer with it where there is no page"),
    (&["assets", "schema"], "the files of the site stand there"),
    (
        &["fr", "en"],
        "it is the beginning of the addresses of a language",
    ),
    (
        &[embed_slug(Locale::En), embed_slug(Locale::Fr)],
        "figures that other sites show stand there",
    ),
    (
        &[
            "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3",
        ],
        "Windows cannot store a folder of that name",
    ),
];

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for locale in Locale::ALL {
        let pages = content.pages.iter();
        let pages = pages.filter_map(|(_, it)| Some((&it.file, &it.value.written(locale)?.slug)));
        let news = content.news.iter();
        let news = news.filter_map(|(_, it)| Some((&it.file, &it.value.written(locale)?.slug)));
        for (file, slug) in pages.chain(news) {
            let claim = RESERVED
                .iter()
                .find(|(slugs, _)| slugs.contains(&slug.as_str()));
            if let Some((_, why)) = claim {
                let path = format!("{}.slug", locale.lang());
                let expected = format!("another slug: {why}");
                let problem = Problem::new(
                    Code::SlugReserved,
                    file,
                    path,
                    expected,
                    format!("`{slug}`"),
                );
                problems.push(problem.with_help("add a word to it"));
            }
        }
    }
}
