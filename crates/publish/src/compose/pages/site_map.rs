//! All pages as a tree, for readers, and the feeds. News items and figures are left to the pages that list them.

use super::Draft;
use crate::Problem;
use crate::compose::feeds::Feeds;
use crate::compose::{Composer, languages::Languages};
use crate::source::{InBoth, Page, PageKind, Record};
use model::{Block, Inline, PageBody};

impl Composer<'_> {
    pub(super) fn site_map(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let mut blocks = self.body(&draft.text.body, draft.languages, draft.file, [])?;
        blocks.extend(self.tree_below(None, draft.languages)?);
        blocks.extend(self.feeds(Feeds::All, draft.languages, &blocks)?);
        Ok(PageBody::Text {
            lead: draft.lead.clone(),
            blocks,
        })
    }

    /// The pages below `parent` with those below them; none where there are none.
    fn tree_below(
        &self,
        parent: Option<&str>,
        languages: Languages,
    ) -> Result<Option<Block>, Problem> {
        let pages = self.content.pages.iter().map(|(_, page)| page);
        let mut pages: Vec<_> = pages
            .filter(|page| page.value.parent.as_deref() == parent)
            .collect();
        pages.sort_by_key(|page| self.rank(page));
        let items = pages.into_iter().map(|page| {
            let below = self.tree_below(Some(&page.value.id), languages)?;
            Ok([Block::Paragraph(self.tree_link(page, languages)?)]
                .into_iter()
                .chain(below)
                .collect())
        });
        let items: Vec<_> = items.collect::<Result<_, Problem>>()?;
        Ok((!items.is_empty()).then_some(Block::List {
            ordered: false,
            items,
        }))
    }

    /// A link by the page's title, marked where that is not in the language of what is around it.
    fn tree_link(&self, page: &Record<Page>, languages: Languages) -> Result<Vec<Inline>, Problem> {
        let locale = languages.page;
        let lang = page.value.text_locale(locale);
        let title = Inline::Text(self.plain(lang, &page.value.text(locale).title));
        let title = if lang == languages.text {
            title
        } else {
            Inline::Foreign {
                lang,
                text: vec![title],
            }
        };
        let link = Inline::Link {
            href: self.page_address(page, locale)?,
            text: vec![title],
        };
        let badge = page.value.foreign(locale).map(Inline::LanguageBadge);
        Ok([link].into_iter().chain(badge).collect())
    }

    /// Home first, then as in the navigation and in the footer, then what stands in neither.
    fn rank<'a>(&self, page: &'a Record<Page>) -> (bool, usize, &'a str) {
        let site = &self.content.site.value;
        let mut shown = site.navigation.iter().chain(&site.footer);
        let place = shown.position(|id| *id == page.value.id);
        (
            page.value.kind != PageKind::Home,
            place.unwrap_or(usize::MAX),
            &page.value.id,
        )
    }
}
