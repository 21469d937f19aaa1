//! An organisation the site speaks for.

use super::node::Node;
use crate::compose::addresses;
use crate::edition::Editions;
use model::OrganisationCard;

/// Everything the site says of it in a few words.
pub fn organisation(card: &OrganisationCard, editions: &Editions<'_>) -> Node {
    named(&card.name, &card.href, editions).with("description", card.summary.as_str())
}

/// Its name and where it is described, as other things refer to it.
pub fn named(name: &str, page: &str, editions: &Editions<'_>) -> Node {
    let address = editions.absolute(page);
    let fragment = address
        .as_ref()
        .map(|it| addresses::place(it, "organization"));
    Node::new("Organization")
        .with_known("@id", fragment)
        .with_known("url", address)
        .with("name", name)
}
