//! A page that speaks both languages at once.

use crate::{
    components::{Heading, link_view, page_heading},
    node::{Element, element},
};
use model::BilingualSection;

/// One part for each language, side by side: the choice of language, and “not found”.
pub fn view(title: String, sections: Vec<BilingualSection>) -> Vec<Element> {
    let heading = page_heading(Heading {
        title,
        ..Heading::default()
    });
    let parts = element("div")
        .class("bilingual")
        .children(sections.into_iter().map(part));
    vec![heading, parts]
}

fn part(section: BilingualSection) -> Element {
    let lang = section.locale.lang();
    let links = section
        .links
        .into_iter()
        .map(|link| element("li").child(link_view(link).attr("hreflang", lang)));
    element("section")
        .class("bilingual-part")
        .attr("lang", lang)
        .child(element("h2").attr("tabindex", "-1").child(section.heading))
        .child(element("p").child(section.text))
        .child(element("ul").children(links))
}
