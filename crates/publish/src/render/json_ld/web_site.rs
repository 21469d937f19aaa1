//! The site: on its home pages and on the page that leads to them.

use super::node::Node;
use crate::compose::addresses;
use crate::edition::Editions;
use model::{Locale, PageData};

pub fn web_site(page: &PageData, editions: &Editions<'_>) -> Node {
    let address = editions.absolute(&page.address);
    let fragment = address.as_ref().map(|it| addresses::place(it, "website"));
    let site = Node::new("WebSite")
        .with_known("@id", fragment)
        .with_known("url", address)
        .with("description", page.description.as_str());
    if page.alternate.is_some() {
        return site
            .with("name", page.shell.home.text.as_str())
            .with("inLanguage", page.locale.lang());
    }
    let [french, english] = Locale::ALL.map(|locale| editions.get(locale).name);
    site.with("name", french)
        .with("alternateName", english)
        .with("inLanguage", Locale::ALL.map(Locale::lang).to_vec())
}
