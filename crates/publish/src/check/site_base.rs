//! The address at which the site is served is known, and can stand before every address of a page.

use crate::markdown::is_host;
use crate::source::Content;
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let base = &content.site.value.base;
    if base.is_empty() {
        problems.push(without(content));
        return;
    }
    let host = base.strip_prefix("https://").unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, "443"));
    if !is_host(host) || port.parse::<u16>().is_err() {
        let expected =
            "an address such as https://example.org: the root of a host, no slash at the end";
        problems.push(Problem::new(
            Code::SiteBase,
            &content.site.file,
            "base",
            expected,
            format!("`{base}`"),
        ));
    }
}

fn without(content: &Content) -> Problem {
    let expected = "the address at which the site will be served, such as https://example.org";
    let help = "supply it before the site goes public; until then sitemap.xml, the feeds and the \
                links to them, canonical and hreflang links, Open Graph, social images, breadcrumbs and \
                addresses in JSON-LD, permalinks of figures and the code that shows them on other \
                sites are left out";
    Problem::new(
        Code::SiteBaseMissing,
        &content.site.file,
        "base",
        expected,
        "nothing yet",
    )
    .with_help(help)
    .as_warning()
}
