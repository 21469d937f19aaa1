//! The choice of language.

use crate::{
    navigation::Navigation,
    node::{Node, element, live},
};
use model::{Language, Locale};

/// A plain link to the same page in the other language, `alternate`, named in that language.
///
/// In the browser the app answers it at once and remembers the choice; it keeps the query, and
/// `data-noscroll` keeps the view from moving to the top, because the navigation restores the place
/// being read.
pub fn language_toggle(alternate: Language, navigation: Navigation) -> Node {
    let Language {
        locale,
        href,
        text_locale,
    } = alternate;
    let lang = locale.lang();
    let explanation = match (locale, text_locale) {
        (Locale::Fr, None) => "Lire cette page en français",
        (Locale::Fr, Some(_)) => {
            "Aller au site en français\u{a0}: cette page n’est pas encore traduite"
        }
        (Locale::En, None) => "Read this page in English",
        (Locale::En, Some(_)) => "Go to the English site: this page has not been translated yet",
    };
    live(move || {
        element("a")
            .class("language-toggle")
            .attr("href", format!("{href}{}", navigation.query()))
            .attr("lang", lang)
            .attr("hreflang", lang)
            .attr("title", explanation)
            .attr("data-noscroll", "")
            .child(locale.own_name())
    })
}
