//! Pages stand below pages, and none below itself.

use crate::compose::line_of;
use crate::source::{Content, PageKind};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (id, record) in content.pages.iter() {
        // A parent that is not there is told of by the rule for references.
        if let Err(problem) = line_of(content, record)
            && problem.code == Code::ParentCycle
        {
            problems.push(problem);
        }
        let parent = record
            .value
            .parent
            .as_deref()
            .and_then(|id| content.pages.get(id));
        if parent.is_some_and(|parent| parent.value.kind == PageKind::Home) && id != "home" {
            let expected = "no parent: every page stands below home anyway";
            problems.push(
                Problem::new(
                    Code::ParentHome,
                    &record.file,
                    "parent",
                    expected,
                    "the home page",
                )
                .with_help("remove the member `parent`"),
            );
        }
    }
}
