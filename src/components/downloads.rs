//! Files to take away.

use crate::{
    node::{Element, element},
    ui::DetailRow,
};
use model::Download;

/// The files, each with what it is for.
pub fn downloads(files: Vec<Download>) -> Element {
    element("ul")
        .class("downloads")
        .children(files.into_iter().map(download))
}

/// A file among other details.
pub fn download_row(file: Download) -> DetailRow {
    let (link, about) = link(file);
    DetailRow::new(about, link)
}

fn download(file: Download) -> Element {
    let (link, about) = link(file);
    let about = element("span").class("download-about").child(about);
    element("li").child(link).child(about)
}

/// The link to a file, with what it is for. The browser fetches it, not the app: the address is no
/// page.
fn link(file: Download) -> (Element, String) {
    let (own_way, value) = if file.is_feed() {
        ("rel", "external")
    } else {
        ("download", "")
    };
    let link = element("a")
        .attr("href", file.href)
        .attr("type", file.media_type)
        .attr(own_way, value)
        .child(file.name);
    (link, file.about)
}
