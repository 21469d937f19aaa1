//! The page of all key figures.

use super::Draft;
use crate::Problem;
use crate::compose::downloads::downloads;
use crate::compose::{Composer, addresses};
use crate::source::PageKind;
use model::{FigureGroup, FilterOption, KeyFiguresPage, Locale, PageBody};

impl Composer<'_> {
    pub(super) fn key_figures(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let groups = self.order.scopes.iter();
        let groups = groups.map(|(scope, figures)| self.group(scope, figures, draft.locale));
        let groups: Vec<_> = groups.collect::<Result<_, _>>()?;
        let page = self.content.page_of_kind(PageKind::KeyFigures)?;
        let address = self.page_address(page, draft.locale)?;
        let taken = self.figure_fragments();
        Ok(PageBody::KeyFigures(KeyFiguresPage {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, draft.languages, draft.file, taken)?,
            organisations: self.owners(&groups, draft.locale),
            groups,
            downloads: downloads(&address, addresses::ALL_FIGURES, false, draft.locale),
        }))
    }

    /// The organisations whose figures `groups` hold, in the order of the site.
    fn owners(&self, groups: &[FigureGroup], locale: Locale) -> Vec<FilterOption> {
        let organisations = self.order.organisations.iter();
        let owners =
            organisations.filter(|it| groups.iter().any(|group| group.organisation == it.id));
        owners
            .map(|it| FilterOption {
                value: it.id.clone(),
                text: self.organisation_name(it, locale),
            })
            .collect()
    }
}
