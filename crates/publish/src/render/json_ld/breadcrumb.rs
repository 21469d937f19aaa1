//! The pages above a page. Search engines want their absolute addresses.

use super::node::Node;
use crate::edition::Editions;
use model::PageData;
use serde_json::Value;

pub fn breadcrumb(page: &PageData, editions: &Editions<'_>) -> Option<Node> {
    if page.breadcrumb.is_empty() {
        return None;
    }
    let above = page.breadcrumb.iter().map(|link| (&link.text, &link.href));
    let line = above.chain([(&page.title, &page.address)]);
    let items = line.enumerate().map(|(place, (name, address))| {
        let item = Node::new("ListItem")
            .with("position", place + 1)
            .with("name", name.as_str())
            .with("item", editions.absolute(address)?);
        Some(Value::from(item))
    });
    let items: Vec<_> = items.collect::<Option<_>>()?;
    Some(Node::new("BreadcrumbList").with("itemListElement", items))
}
