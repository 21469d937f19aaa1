//! Pages of text.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use model::PageBody;

impl Composer<'_> {
    pub(super) fn text_page(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        Ok(PageBody::Text {
            lead: draft.lead.clone(),
            blocks: self.body(&draft.text.body, draft.languages, draft.file, [])?,
        })
    }
}
