//! One key figure.

use super::section;
use crate::{
    components::{
        CardPlace, Heading, chart, copy_button, downloads, figure_card, link_view, news_list,
        page_heading,
    },
    i18n::Words,
    navigation::Navigation,
    node::{Element, Node, element},
    ui::foreign,
};
use model::{Citation, Embed, FigurePage, Link, Locale, RecordChange};

/// The figure's card, what it counts, how to read it, its values by period, its sources, how to
/// cite it and take it away, what has changed, and the news that speak of it.
pub fn view(
    title: String,
    page: FigurePage,
    lang: Option<&'static str>,
    navigation: Navigation,
    words: &'static Words,
) -> Vec<Element> {
    let heading = page_heading(Heading {
        kicker: page.group.text.clone(),
        title,
        lang,
        ..Heading::default()
    });
    let part = |name: &'static str| section("figure-part", name);
    let paragraph = |text: String| element("p").maybe_attr("lang", lang).child(text);
    let measures = page
        .definition
        .map(|text| part(words.definition).child(paragraph(text)));
    let group = page.group.clone();
    let scope_note = page.scope_note.map(|note| {
        element("p")
            .class("figure-page-scope")
            .child(link_view(group.clone()))
            .child(words.colon)
            .child(foreign(note, group.lang.map(Locale::lang)))
    });
    let card = element("div")
        .class("figure-page-card")
        .child(figure_card(page.figure, CardPlace::OwnPage, words))
        .children(scope_note);
    let reading = page
        .how_to_read
        .map(|text| part(words.how_to_read).child(paragraph(text)));
    let values = page
        .chart
        .map(|each| part(words.by_period).child(chart(each)));
    let readings = part(words.sources).child(links(page.readings));
    let cite = part(words.cite).children(page.citations.into_iter().map(|each| {
        let about = each.name.clone();
        let button = copy_button(each.text.clone(), about, navigation, words);
        citation(each, button)
    }));
    let files = part(words.download).child(downloads(page.downloads));
    let embed = page.embed.map(|each| {
        let button = copy_button(each.code.clone(), words.embed.into(), navigation, words);
        embed_code(part(words.embed), each, button, words)
    });
    let history = (!page.history.is_empty()).then(|| {
        let changes = page.history.into_iter().map(change);
        part(words.history).child(element("ol").class("record-changes").children(changes))
    });
    let news =
        (!page.news.is_empty()).then(|| part(words.related_news).child(news_list(page.news, "h3")));
    let onward = element("p").class("onward").child(link_view(page.group));
    [heading, card]
        .into_iter()
        .chain(measures)
        .chain(reading)
        .chain(values)
        .chain([readings, cite, files])
        .chain(embed)
        .chain(history)
        .chain(news)
        .chain([onward])
        .collect()
}

fn links(links: Vec<Link>) -> Element {
    element("ul").children(
        links
            .into_iter()
            .map(|each| element("li").child(link_view(each))),
    )
}

fn citation(citation: Citation, copy: Node) -> Element {
    let lang = citation.locale.lang();
    element("div")
        .class("citation")
        .child(element("h3").attr("lang", lang).child(citation.name))
        .child(
            element("p")
                .class("citation-text")
                .attr("lang", lang)
                .child(citation.text),
        )
        .child(copy)
}

fn embed_code(part: Element, embed: Embed, copy: Node, words: &'static Words) -> Element {
    let shown = element("a")
        .attr("href", embed.href)
        .attr("rel", "external");
    part.child(element("p").child(words.embed_about))
        .child(
            element("pre")
                .class("embed-code")
                .attr("tabindex", "0")
                .child(element("code").child(embed.code)),
        )
        .child(copy)
        .child(element("p").child(shown.child(words.embed_shown)))
}

fn change(change: RecordChange) -> Element {
    let day = element("time")
        .attr("datetime", change.date_iso)
        .child(change.date);
    let text = foreign(change.text, change.lang.map(Locale::lang));
    element("li").child(day).child(" ").child(text)
}
