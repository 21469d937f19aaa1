//! Headings follow each other without leaving out a level, so that a reader who hears them knows
//! which belongs to which.

use super::text_bodies::bodies;
use crate::markdown::Node;
use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for body in bodies(content) {
        // The title of the page is the heading of level 1.
        let mut above = 1;
        for (path, text) in body.markdown() {
            for node in text.nodes() {
                let Node::Heading { level, .. } = node else {
                    continue;
                };
                if *level > above + 1 {
                    let expected = format!("a heading of level {} at most here", above + 1);
                    let found = format!("level {level}");
                    let marks = "#".repeat(usize::from(above) + 1);
                    problems.push(
                        Problem::new(Code::HeadingOrder, body.file, &path, expected, found)
                            .with_help(format!("begin it with {marks}")),
                    );
                }
                above = *level;
            }
        }
    }
}
