//! An organisation in a few words.

use crate::node::{Element, element};
use model::OrganisationCard;

/// An organisation's name, branch and purpose, leading to its page.
pub fn organisation_card(organisation: OrganisationCard) -> Element {
    let name = element("a")
        .attr("href", organisation.href)
        .child(organisation.name);
    element("article")
        .class("organisation-card")
        .attr("id", organisation.id)
        .child(
            element("p")
                .class("organisation-card-branch")
                .child(organisation.branch),
        )
        .child(element("h3").child(name))
        .child(element("p").child(organisation.summary))
}
