//! Pages of text.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::compose::feeds::Feeds;
use crate::source::Page;
use model::PageBody;

impl Composer<'_> {
    /// A text; below that of an organisation's own page, its feeds.
    pub(super) fn text_page(&self, page: &Page, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let mut blocks = self.body(&draft.text.body, draft.languages, draft.file, [])?;
        let organisations = self.order.organisations.iter();
        for organisation in organisations.filter(|it| it.page == page.id) {
            blocks.extend(self.feeds(Feeds::Of(organisation), draft.languages, &blocks)?);
        }
        Ok(PageBody::Text {
            lead: draft.lead.clone(),
            blocks,
        })
    }
}
