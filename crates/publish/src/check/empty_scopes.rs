//! A scope has figures: without any it is shown nowhere.

use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    if !content.figures.all_readable() {
        return;
    }
    for (id, scope) in content.scopes.iter() {
        if !content.figures.iter().any(|(_, it)| it.value.scope == id) {
            let expected = "at least one figure of this scope";
            problems.push(
                Problem::new(Code::ScopeEmpty, &scope.file, "", expected, "none")
                    .with_help("remove the file, or name it as `scope` in a figure")
                    .as_warning(),
            );
        }
    }
}
