//! No two files differ in capitals alone: on many computers they would be one.

use crate::source::Content;
use crate::{Code, Problem};
use std::collections::BTreeMap;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for file in content.texts.keys() {
        if let Some(first) = seen.insert(file.to_lowercase(), file) {
            let expected = "a name that differs from the others in more than capitals";
            let found = format!("the name of {first} in other capitals");
            problems.push(
                Problem::new(Code::CaseClash, file, "", expected, found)
                    .with_help("rename one of the two; ids are written in small letters"),
            );
        }
    }
}
