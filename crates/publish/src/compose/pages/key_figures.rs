//! The page of all key figures.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use model::{KeyFiguresPage, PageBody};

impl Composer<'_> {
    pub(super) fn key_figures(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let groups = self.order.scopes.iter();
        let groups = groups.map(|(scope, figures)| self.group(scope, figures, draft.locale));
        let taken = self.figure_fragments();
        Ok(PageBody::KeyFigures(KeyFiguresPage {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, draft.languages, draft.file, taken)?,
            groups: groups.collect::<Result<_, _>>()?,
        }))
    }
}
