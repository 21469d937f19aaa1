//! Bodies hold only the Markdown that the site knows.

use super::text_bodies::bodies;
use crate::Problem;
use crate::source::Content;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for body in bodies(content) {
        for (path, text) in body.markdown() {
            problems.extend(text.findings().iter().cloned().map(|it| {
                let mut problem = Problem::new(it.code, body.file, &path, it.expected, it.found);
                problem.help = it.help.map(Into::into);
                problem
            }));
        }
    }
}
