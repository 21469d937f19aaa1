//! Links whose host may look like another one are pointed out.

use super::text_bodies::bodies;
use crate::markdown::{Target, walk_targets};
use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for body in bodies(content) {
        for (path, text) in body.markdown() {
            walk_targets(text.nodes(), &mut |target| {
                if let Target::External(address) = target
                    && address.to_ascii_lowercase().contains("xn--")
                {
                    let expected = "a host written in plain letters";
                    let found = format!("`{address}`, which browsers show in other letters");
                    problems.push(
                        Problem::new(Code::LookAlikeAddress, body.file, &path, expected, found)
                            .with_help("make sure that it leads where the words say")
                            .as_warning(),
                    );
                }
            });
        }
    }
}
