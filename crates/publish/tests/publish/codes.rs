//! The list of problems in the documentation is the list in the program.

use crate::site::root;
use publish::Code;
use std::collections::BTreeSet;

/// Every code that a report can show is explained in docs/content-problems.md, once, and the
/// document explains no code that the program does not know.
#[test]
fn every_code_is_documented() {
    let document = std::fs::read_to_string(root().join("docs/content-problems.md")).unwrap();
    let rows: Vec<_> = document
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(code, _)| code)
        .collect();
    let explained: BTreeSet<_> = rows.iter().copied().collect();
    let known: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(explained, known);
    assert_eq!(rows.len(), known.len());
}
