//! Files to take away.

use crate::node::{Element, element};
use model::Download;

/// The files, each with what it is for.
pub fn downloads(files: Vec<Download>) -> Element {
    element("ul")
        .class("downloads")
        .children(files.into_iter().map(download))
}

/// A file is fetched by the browser, not opened by the app: the address is no page.
fn download(file: Download) -> Element {
    let link = element("a")
        .attr("href", file.href)
        .attr("download", "")
        .child(file.name);
    let about = element("span").class("download-about").child(file.about);
    element("li").child(link).child(about)
}
