//! Fragments in the text of a page that is not translated: they are those of the text's language,
//! while the links lead to pages in the address's.

use super::Composer;
use super::languages::Languages;
use crate::markdown::{BodyText, Fragments, Node};
use crate::source::{Entry, InBoth, Page, Record};
use model::Locale;

impl Composer<'_> {
    /// The fragment by which the heading that `fragment` names in the language of a text is
    /// reached on `page` in the language of the address. Both languages have the same headings.
    pub(super) fn twin_fragment(
        &self,
        page: &Record<Page>,
        fragment: &str,
        languages: Languages,
    ) -> String {
        let shown = |locale| page.value.text_locale(locale);
        if shown(languages.text) == shown(languages.page) {
            return fragment.to_owned();
        }
        let named = self.heading_fragments(&page.value, languages.text);
        let place = named.iter().position(|it| it == fragment);
        let twins = self.heading_fragments(&page.value, languages.page);
        let twin = place.and_then(|place| twins.into_iter().nth(place));
        twin.unwrap_or_else(|| fragment.to_owned())
    }

    fn heading_fragments(&self, page: &Page, locale: Locale) -> Vec<String> {
        let mut fragments = Fragments::with_taken(self.own_fragments(page.kind));
        let mut given = Vec::new();
        for entry in &page.text(locale).body {
            let texts = match entry {
                Entry::Markdown(text) => std::slice::from_ref(text),
                Entry::Notice(texts) => texts,
                _ => continue,
            };
            for node in texts.iter().flat_map(BodyText::nodes) {
                if let Node::Heading { fragment, text, .. } = node {
                    given.extend(fragments.give(fragment.as_deref(), text));
                }
            }
        }
        given
    }
}
