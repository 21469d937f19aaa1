//! Addresses off the site that lead where they seem to lead.

/// What is wrong with an `https:` address, given without `https://`: what is expected, and what to
/// do. None where nothing is.
pub fn fault(address: &str) -> Option<(&'static str, &'static str)> {
    let end = address.find(['/', '?', '#']).unwrap_or(address.len());
    let (authority, rest) = address.split_at(end);
    if authority.contains('@') {
        let expected = "an address without a name and `@` before the host";
        return Some((
            expected,
            "what stands before `@` is not the site that opens: remove it",
        ));
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    if !is_host(host) || port.parse::<u16>().is_err() {
        let expected = "the name of a host after https://, such as www.example.org";
        return Some((
            expected,
            "write the name in letters a to z, digits, hyphens and dots",
        ));
    }
    if !percent_signs_are_plain(rest) {
        let expected = "no encoded dot, slash, backslash or control character";
        return Some((expected, "write the address as the browser shows it"));
    }
    if rest.contains(['"', '<', '>', '`', '{', '}', '|', '^', '\'']) {
        let expected = "an address without quotation marks, brackets and the like";
        return Some((
            expected,
            "copy the address from the browser, which encodes them",
        ));
    }
    None
}

/// Whether a text is the name of a host: at least two labels, the last of them no number.
pub fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.')
        && text.len() <= 253
        && text.split('.').all(label)
        && last.starts_with(|it: char| it.is_ascii_alphabetic())
}

/// Whether each `%` encodes something that is not dangerous when it is decoded.
fn percent_signs_are_plain(text: &str) -> bool {
    text.match_indices('%').all(|(at, _)| {
        let code = text.get(at + 1..at + 3).unwrap_or_default();
        let hexadecimal = code.len() == 2 && code.bytes().all(|it| it.is_ascii_hexdigit());
        let byte = u8::from_str_radix(code, 16).unwrap_or_default();
        hexadecimal && !byte.is_ascii_control() && !b"./\\".contains(&byte)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Addresses that lead elsewhere than they seem to, or hide something, are refused.
    #[test]
    fn tricks_are_refused() {
        for address in [
            "example.org@evil.example",
            "user:word@example.org/",
            "example",
            "127.0.0.1/",
            "0x7f000001/",
            "[::1]/",
            "exa mple.org",
            "-a.example",
            "bücher.example",
            "example.org:99999",
            "example.org:",
            "example.org/%2e%2e/a",
            "example.org/%2F",
            "example.org/%00",
            "example.org/%0d%0aSet",
            "example.org/%5c",
            "example.org/%zz",
            "example.org/%",
            "example.org/\"onclick=",
            "example.org/<script>",
        ] {
            assert!(fault(address).is_some(), "{address}");
        }
        for address in [
            "example.org",
            "www.example.org:8443/a/b?c=d%20e#f",
            "example.org/horlogerie_française",
            "xn--bcher-kva.example/",
            "example.org/a(b)",
        ] {
            assert_eq!(fault(address), None, "{address}");
        }
    }
}
