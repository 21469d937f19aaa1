//! Addresses inside a text, which are left as they are.

/// The length, in letters, of the address at the beginning of `rest`: of the web, of a mailbox, or
/// a path in a file system's or host's form. The punctuation of the sentence after it is none of it.
pub fn address_at(rest: &[char]) -> Option<usize> {
    let until_space = rest.iter().take_while(|it| !it.is_whitespace()).count();
    let sentence = |it: &char| ".,;:!?)]}»”’\"'…".contains(*it);
    let length = rest[..until_space].iter().rposition(|it| !sentence(it))? + 1;
    let word: String = rest[..length].iter().collect();
    let mailbox = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.')
    });
    (word.contains("://")
        || word.starts_with("www.")
        || word.starts_with("mailto:")
        || word.starts_with("tel:")
        || mailbox)
        .then_some(length)
}
