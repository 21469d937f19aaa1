//! The documents that everything comes from.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{Document, Figure, InBoth, PageKind, Record};
use crate::words::words;
use model::{Link, Locale, PageBody, SourceEntry, SourceFact, SourcesPage};

impl Composer<'_> {
    pub(super) fn sources(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let documents = self.order.documents.iter();
        let taken = self.own_fragments(PageKind::Sources);
        Ok(PageBody::Sources(SourcesPage {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, draft.languages, draft.file, taken)?,
            documents: documents
                .map(|document| self.source_entry(document, draft.locale))
                .collect::<Result<_, _>>()?,
        }))
    }

    fn source_entry(&self, document: &Document, locale: Locale) -> Result<SourceEntry, Problem> {
        let (text, words) = (document.text(locale), words(locale));
        let facts = document.facts.iter().map(|fact| SourceFact {
            locator: fact.locator.clone(),
            text: self.plain(fact.text_locale(locale), fact.text(locale)),
            lang: fact.foreign(locale),
        });
        let text_locale = document.text_locale(locale);
        let dated = document
            .dated
            .map(|day| self.formats.get(locale).day_in_words(day));
        Ok(SourceEntry {
            id: document.id.clone(),
            title: self.plain(text_locale, &text.title),
            language: document.language,
            language_name: words.language(document.language).into(),
            date: dated.unwrap_or_else(|| words.undated.into()),
            note: self.plain_option(text_locale, text.note.as_deref()),
            facts: facts.collect(),
            figures: self.figures_read_in(&document.id, locale)?,
            lang: document.foreign(locale),
        })
    }

    fn figures_read_in(&self, document: &str, locale: Locale) -> Result<Vec<Link>, Problem> {
        let mut links = Vec::new();
        for figure in self.order.scopes.iter().flat_map(|(_, figures)| figures) {
            let reading = figure.value.readings().find(|(id, _)| *id == document);
            let Some((_, locator)) = reading else {
                continue;
            };
            links.push(self.figure_link(figure, locator, locale)?);
        }
        Ok(links)
    }

    /// Label, value and place of a figure; all of it in the figure's language where that is another
    /// than the page's, because it is read in one run.
    fn figure_link(
        &self,
        record: &Record<Figure>,
        locator: &str,
        locale: Locale,
    ) -> Result<Link, Problem> {
        let figure = &record.value;
        let text_locale = figure.text_locale(locale);
        let label = self.plain(text_locale, &figure.text(locale).label);
        let colon = words(text_locale).colon;
        let value = self.figure_value(record, text_locale)?;
        let href = self.figure_address(record, locale)?;
        let text = format!("{label}{colon}{value} ({locator})");
        Ok(Link::new(href, text).in_language(figure.foreign(locale)))
    }

    /// The title of a document with a place in it, leading to its entry on the sources page.
    pub(in crate::compose) fn document_link(
        &self,
        document: &Document,
        locator: &str,
        locale: Locale,
    ) -> Link {
        let title = &document.text(locale).title;
        let title = self.plain(document.text_locale(locale), title);
        let href = self.addresses.document(&document.id, locale);
        Link::new(href, format!("{title}, {locator}")).in_language(document.foreign(locale))
    }
}
