//! The address at which the site is served can stand before every address of a page.

use crate::Problem;
use crate::source::Content;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let base = &content.site.value.base;
    let host = base.strip_prefix("https://").unwrap_or_default();
    let plain = |it: char| it.is_ascii_alphanumeric() || ".-:/".contains(it);
    let fits = !host.is_empty() && !host.ends_with('/') && host.chars().all(plain);
    if !base.is_empty() && !fits {
        let expected = "an address such as https://example.org, without a slash at the end";
        problems.push(Problem::new(
            "site-base",
            &content.site.file,
            "base",
            expected,
            format!("`{base}`"),
        ));
    }
}
