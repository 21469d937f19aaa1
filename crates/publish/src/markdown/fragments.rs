//! The fragments by which headings are reached.

use super::{Node, Span, plain_text};
use icu_normalizer::DecomposingNormalizerBorrowed;
use std::collections::BTreeSet;

/// Gives out the fragments of one page, each once.
#[derive(Debug, Default)]
pub struct Fragments {
    taken: BTreeSet<String>,
}

impl Fragments {
    /// The fragments of a page on which `taken` are in use already.
    pub fn with_taken(taken: impl IntoIterator<Item = String>) -> Self {
        Self {
            taken: taken.into_iter().collect(),
        }
    }

    /// The fragment of a heading: the one that the editor fixed, or one made from its words, with a
    /// number where the words stand twice. None when a fixed one is taken already.
    pub fn give(&mut self, fixed: Option<&str>, text: &[Span]) -> Option<String> {
        if let Some(fixed) = fixed {
            return self.taken.insert(fixed.into()).then(|| fixed.into());
        }
        let base = fragment_of(&plain_text(text));
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        candidates.find(|candidate| self.taken.insert(candidate.clone()))
    }

    /// The fragments that the editors of `nodes` fixed, which no heading of other words may get.
    pub fn fixed_in(nodes: &[Node]) -> impl Iterator<Item = &str> {
        nodes.iter().filter_map(|node| match node {
            Node::Heading { fragment, .. } => fragment.as_deref(),
            _ => None,
        })
    }
}

/// A fragment made from words: without accents, in lowercase, hyphens between the words.
pub fn fragment_of(words: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(words)
        .to_lowercase();
    let mut fragment = String::new();
    let mut gap = false;
    for letter in plain.chars() {
        let piece = match letter {
            'œ' => "oe",
            'æ' => "ae",
            '\u{300}'..='\u{36f}' => continue,
            _ if letter.is_ascii_alphanumeric() => "",
            _ => {
                gap = true;
                continue;
            }
        };
        if gap && !fragment.is_empty() {
            fragment.push('-');
        }
        gap = false;
        match piece {
            "" => fragment.push(letter),
            piece => fragment.push_str(piece),
        }
    }
    if fragment.is_empty() {
        "section".into()
    } else {
        fragment
    }
}

/// Whether a text can be a fragment or a slug: lowercase letters, digits, single hyphens between.
pub fn is_fragment(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Accents, ligatures and apostrophes leave a fragment that can be typed.
    #[test]
    fn fragments_are_typed_easily() {
        for (words, fragment) in [
            ("Les métiers", "les-metiers"),
            ("Le Cercle de l’Écrin", "le-cercle-de-l-ecrin"),
            ("  Œuvres & savoir-faire !", "oeuvres-savoir-faire"),
            ("2023 : chiffres", "2023-chiffres"),
            ("…", "section"),
        ] {
            assert_eq!(fragment_of(words), fragment);
        }
    }

    /// Two headings of the same words get different fragments; a fixed one cannot be had twice.
    #[test]
    fn fragments_are_unique() {
        let mut fragments = Fragments::with_taken(["fixed".into()]);
        let words = [Span::Text("Missions".into())];
        assert_eq!(fragments.give(None, &words).as_deref(), Some("missions"));
        assert_eq!(fragments.give(None, &words).as_deref(), Some("missions-2"));
        assert_eq!(fragments.give(Some("fixed"), &words), None);
        assert_eq!(fragments.give(Some("new"), &words).as_deref(), Some("new"));
    }

    /// A slug has nothing that an address would have to encode.
    #[test]
    fn slugs_are_plain() {
        for slug in ["union", "chiffres-cles", "2024"] {
            assert!(is_fragment(slug), "{slug}");
        }
        for slug in [
            "", "-a", "a-", "a--b", "A", "é", "a b", "..", "a/b", "a%2e", "a\0",
        ] {
            assert!(!is_fragment(slug), "{slug}");
        }
    }
}
