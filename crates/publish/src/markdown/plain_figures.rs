//! Key figures in plain texts: the one thing that a text of one line can refer to.

/// A piece of a plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainPart<'a> {
    /// Words as they are written.
    Words(&'a str),
    /// The value of the key figure of that id, written `[](figure:ID)`.
    Figure(&'a str),
}

const OPENING: &str = "[](figure:";

/// A plain text in pieces: its words, and the figures whose values stand between them.
pub fn plain_parts(text: &str) -> Vec<PlainPart<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPENING) {
        let Some((id, next)) = after.split_once(')') else {
            break;
        };
        if !before.is_empty() {
            parts.push(PlainPart::Words(before));
        }
        parts.push(PlainPart::Figure(id));
        rest = next;
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(PlainPart::Words(rest));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::PlainPart::{Figure, Words};
    use super::*;

    /// References are told from words wherever they stand; what is not closed is words.
    #[test]
    fn figures_stand_between_words() {
        for (text, parts) in [
            ("", vec![Words("")]),
            ("Words.", vec![Words("Words.")]),
            ("[](figure:a)", vec![Figure("a")]),
            (
                "Of [](figure:a), [](figure:b).",
                vec![
                    Words("Of "),
                    Figure("a"),
                    Words(", "),
                    Figure("b"),
                    Words("."),
                ],
            ),
            ("Of [](figure:a", vec![Words("Of [](figure:a")]),
            ("[x](figure:a)", vec![Words("[x](figure:a)")]),
        ] {
            assert_eq!(plain_parts(text), parts, "{text}");
        }
    }
}
