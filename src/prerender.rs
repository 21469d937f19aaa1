//! A page as HTML, without a browser and without a server.

use crate::{App, Page};
use leptos::{prelude::*, tachys::view::RenderHtml};

/// What stands in the body of a page's document: the same view that the browser takes over.
pub fn prerender(page: Page) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view! { <App first=page/> }.into_view().to_html());
    owner.cleanup();
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Link, Locale, PageBody, PageData, Shell};
    use std::sync::Arc;

    fn page(title: &str) -> Page {
        Arc::new(PageData {
            format: model::FORMAT,
            address: "/en/trial/".into(),
            locale: Locale::En,
            text_locale: None,
            title: title.into(),
            document_title: title.into(),
            description: String::new(),
            alternate: None,
            breadcrumb: Vec::new(),
            shell: Shell {
                home: Link::new("/en/", "Trial"),
                navigation: Vec::new(),
                footer: Vec::new(),
                colophon: String::new(),
            },
            body: PageBody::Text {
                lead: String::new(),
                blocks: Vec::new(),
            },
        })
    }

    /// What an editor writes is shown as it is written, whatever signs it holds.
    #[test]
    fn text_never_becomes_markup() {
        let html = prerender(page("<script>alert(1)</script> & \"quotes\""));
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"quotes\""));
        assert!(!html.contains("<script"));
    }

    /// The document holds no comment: nothing that a proxy may strip is needed to take it over.
    #[test]
    fn html_needs_no_markers() {
        assert!(!prerender(page("Trial")).contains("<!"));
    }

    /// Rendering one page leaves nothing behind that another would show.
    #[test]
    fn pages_do_not_mix() {
        let first = prerender(page("First"));
        prerender(page("Second"));
        assert_eq!(first, prerender(page("First")));
    }
}
