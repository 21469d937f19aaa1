//! The documents that everything comes from.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{Document, Figure, InBoth};
use crate::words::words;
use model::{Link, Locale, PageBody, SourceEntry, SourceFact, SourcesPage};

impl Composer<'_> {
    pub(super) fn sources(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let documents = self.order.documents.iter();
        let taken = documents.clone().map(|document| document.id.clone());
        Ok(PageBody::Sources(SourcesPage {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, draft.locale, draft.file, taken)?,
            documents: documents
                .map(|document| self.source_entry(document, draft.locale))
                .collect::<Result<_, _>>()?,
        }))
    }

    fn source_entry(&self, document: &Document, locale: Locale) -> Result<SourceEntry, Problem> {
        let (text, words) = (document.text(locale), words(locale));
        let facts = document.facts.iter().map(|fact| SourceFact {
            locator: fact.locator.clone(),
            text: self.plain(locale, fact.text(locale)),
        });
        let dated = document
            .dated
            .map(|day| self.formats.get(locale).day_in_words(day));
        Ok(SourceEntry {
            id: document.id.clone(),
            title: self.plain(locale, &text.title),
            language: document.language,
            language_name: words.language(document.language).into(),
            date: dated.unwrap_or_else(|| words.undated.into()),
            note: self.plain_option(locale, text.note.as_deref()),
            facts: facts.collect(),
            figures: self.figures_read_in(&document.id, locale)?,
        })
    }

    fn figures_read_in(&self, document: &str, locale: Locale) -> Result<Vec<Link>, Problem> {
        let mut links = Vec::new();
        for figure in self.order.scopes.iter().flat_map(|(_, figures)| figures) {
            let reading = figure.value.readings().find(|(id, _)| *id == document);
            let Some((_, locator)) = reading else {
                continue;
            };
            let value = self.figure_value(figure, locale)?;
            links.push(self.figure_link(&figure.value, &value, locator, locale));
        }
        Ok(links)
    }

    fn figure_link(&self, figure: &Figure, value: &str, locator: &str, locale: Locale) -> Link {
        let label = self.plain(locale, &figure.text(locale).label);
        Link {
            href: self.addresses.figure(&figure.id, locale),
            text: format!("{label}{}{value} ({locator})", words(locale).colon),
            current: None,
        }
    }
}
