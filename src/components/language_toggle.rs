//! The choice of language.

use crate::{
    browser::storage,
    navigation::Navigation,
    node::{Node, element, live},
};
use model::{Language, Locale};

/// A plain link to the same page in the other language, `alternate`, named in that language.
///
/// In the browser the app answers it at once; it keeps the query, and `data-noscroll` keeps the
/// router from scrolling, because the navigation restores the place being read.
pub fn language_toggle(alternate: Language, navigation: Navigation) -> Node {
    let Language { locale, href } = alternate;
    let lang = locale.lang();
    let explanation = match locale {
        Locale::Fr => "Lire cette page en français",
        Locale::En => "Read this page in English",
    };
    live(move || {
        element("a")
            .class("language-toggle")
            .attr("href", format!("{href}{}", navigation.query()))
            .attr("lang", lang)
            .attr("hreflang", lang)
            .attr("title", explanation)
            .attr("data-noscroll", "")
            .on("click", move |_| storage::keep_locale(locale))
            .child(locale.own_name())
    })
}
