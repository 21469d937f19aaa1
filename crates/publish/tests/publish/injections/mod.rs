//! What somebody smuggles into a text, in any field of any record and in either language, is told by
//! the check, or is published as the text that it is: nothing runs, nothing becomes markup or a line
//! of a format of its own, nothing is written elsewhere.

mod fields;
mod smuggled;
mod wrong;

use crate::minimal::copy;
use crate::site::root;
use crate::unpictured::publish;
use crate::written::files;
use fields::{fields, let_pass};
use rayon::prelude::*;
use scraper::Html;
use smuggled::SMUGGLED;
use std::collections::BTreeSet;
use std::fs;
use wrong::{parts, wrong_with};

/// Everything is tried in every text of the small site and of the federation.
#[test]
fn nothing_smuggled_in_gets_through() {
    for folder in [
        "crates/publish/tests/content",
        "tests/fixtures/federation/content",
    ] {
        let content = files(&root().join(folder));
        let all = fields(&root().join(folder));
        let out = tempfile::tempdir().unwrap();
        publish(&root().join(folder), out.path()).unwrap();
        let before = files(out.path());
        let html = before.iter().filter(|(path, _)| path.ends_with(".html"));
        let usual: BTreeSet<_> = html
            .flat_map(|(_, text)| parts(&Html::parse_document(text)))
            .collect();
        let tries: Vec<_> = SMUGGLED
            .iter()
            .flat_map(|it| [(*it, true), (*it, false)])
            .collect();
        let passed: Vec<usize> = tries
            .par_iter()
            .map(|(smuggled, first)| {
                let place = tempfile::tempdir().unwrap();
                let (source, out) = (place.path().join("content"), place.path().join("a/b/out"));
                fs::create_dir(&source).unwrap();
                copy(&root().join(folder), &source);
                let fields = let_pass(&content, &source, &all, smuggled, *first);
                publish(&source, &out).unwrap_or_else(|it| panic!("{smuggled:?}: {}", it[0]));
                let now = files(&out);
                let strange = now.keys().find(|it| !before.contains_key(*it));
                assert_eq!(strange, None, "{smuggled:?}");
                for (path, text) in &now {
                    let wrong = wrong_with(path, &before[path], text, &usual);
                    assert_eq!(wrong, None, "{smuggled:?} in {path}");
                }
                let beside = files(place.path());
                assert!(
                    beside
                        .keys()
                        .all(|it| it.starts_with("content/") || it.starts_with("a/b/out/"))
                );
                fields.len()
            })
            .collect();
        // Most are harmless where words may stand: else nothing was tried.
        let many = passed.iter().filter(|it| **it > 10).count();
        assert!(many > SMUGGLED.len() / 2, "{passed:?}");
    }
}
