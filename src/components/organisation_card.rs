//! An organisation in a few words.

use super::language_badge::language_badge;
use crate::node::{Element, element};
use model::{Locale, OrganisationCard};

/// An organisation's name, branch and purpose, leading to its page.
pub fn organisation_card(organisation: OrganisationCard) -> Element {
    let lang = organisation.lang.map(Locale::lang);
    let words = |tag: &'static str| element(tag).maybe_attr("lang", lang);
    let name = words("a")
        .attr("href", organisation.href)
        .child(organisation.name);
    let badge = organisation.lang.map(language_badge);
    element("article")
        .class("organisation-card")
        .attr("id", organisation.id)
        .child(
            words("p")
                .class("organisation-card-branch")
                .child(organisation.branch),
        )
        .child(element("h3").child(name).children(badge))
        .child(words("p").child(organisation.summary))
}
