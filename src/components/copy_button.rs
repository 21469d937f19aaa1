//! Takes a text to the clipboard.

use crate::{
    browser::clipboard,
    i18n::Words,
    navigation::Navigation,
    node::{Node, element, live},
};
use leptos::{prelude::*, task};

/// A button that copies `text`, and says so; `about` tells a screen reader which text. It can be used once the app has taken the page over;
/// without a script it is not shown, and the text can be selected.
pub fn copy_button(
    text: String,
    about: String,
    navigation: Navigation,
    words: &'static Words,
) -> Node {
    let copied = RwSignal::new(false);
    live(move || {
        let text = text.clone();
        let about = format!(" · {about}");
        element("button")
            .class("copy-button")
            .attr("type", "button")
            .flag("disabled", !navigation.interactive.get())
            .on("click", move |_| {
                let text = text.clone();
                task::spawn_local(async move {
                    let done = clipboard::write(&text).await;
                    copied.set(done);
                    let said = if done {
                        words.copied
                    } else {
                        words.copy_failed
                    };
                    navigation.announcement.set(said.to_owned());
                });
            })
            .child(if copied.get() {
                words.copied
            } else {
                words.copy
            })
            .child(element("span").class("visually-hidden").child(about))
    })
}
