//! The feeds of news, as pages lead to them.

use super::languages::Languages;
use super::{Composer, addresses};
use crate::Problem;
use crate::media_type;
use crate::source::{Organisation, PageKind};
use crate::words::words;
use model::{Block, Download, Inline, Locale};

/// Whose feeds a page leads to.
#[derive(Clone, Copy)]
pub(super) enum Feeds<'a> {
    /// That of all news, and those of each organisation.
    All,
    /// Those of one organisation.
    Of(&'a Organisation),
}

impl Composer<'_> {
    /// A heading and the feeds below it; nothing where there is none. `above` are the blocks that
    /// they follow.
    pub(super) fn feeds(
        &self,
        feeds: Feeds<'_>,
        languages: Languages,
        above: &[Block],
    ) -> Result<Vec<Block>, Problem> {
        let locale = languages.page;
        let whose = match feeds {
            Feeds::All => {
                let organisations = self.order.organisations.iter();
                let organisations = organisations.map(|it| Some(*it));
                std::iter::once(None).chain(organisations).collect()
            }
            Feeds::Of(organisation) => vec![Some(organisation)],
        };
        let mut files = Vec::new();
        for organisation in whose {
            files.extend(self.feeds_of(organisation, locale)?);
        }
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let heading = Inline::Text(words(locale).feeds.into());
        let heading = if languages.text == locale {
            heading
        } else {
            Inline::Foreign {
                lang: locale,
                text: vec![heading],
            }
        };
        Ok(vec![
            Block::Heading {
                level: 2,
                id: free_fragment(above),
                text: vec![heading],
            },
            Block::Downloads(files),
        ])
    }

    /// Both forms of the feed of all news, or of an organisation's. It is there where the address of
    /// the site is known, as [`crate::feed::Feed::all`] writes it, and where there is news for it.
    fn feeds_of(
        &self,
        organisation: Option<&Organisation>,
        locale: Locale,
    ) -> Result<Vec<Download>, Problem> {
        let id = organisation.map(|it| it.id.as_str());
        let mut news = self.order.news.iter();
        let has_news = news.any(|item| id.is_none_or(|id| item.value.organisation == id));
        if self.content.site.value.base.is_empty() || !has_news {
            return Ok(Vec::new());
        }
        let register = self.content.page_of_kind(PageKind::NewsList)?;
        let register = self.page_address(register, locale)?;
        let name = |form: &str| match organisation {
            Some(it) => format!("{form} · {}", self.organisation_name(it, locale)),
            None => form.to_owned(),
        };
        let [atom, json] = words(locale).feed_forms;
        let feed = |href, media_type: &str, form, about: &str| Download {
            href,
            media_type: media_type.into(),
            name: name(form),
            about: about.into(),
        };
        Ok(vec![
            feed(
                addresses::atom_feed(&register, id),
                media_type::ATOM,
                "Atom",
                atom,
            ),
            feed(
                addresses::json_feed(&register, id),
                media_type::JSON_FEED,
                "JSON Feed",
                json,
            ),
        ])
    }
}

/// A fragment that no heading of `blocks` has.
fn free_fragment(blocks: &[Block]) -> String {
    let is_free = |fragment: &String| {
        let mut taken = blocks.iter();
        !taken.any(|block| matches!(block, Block::Heading { id, .. } if id == fragment))
    };
    let mut fragment = "feeds".to_owned();
    while !is_free(&fragment) {
        fragment.push_str("-of-news");
    }
    fragment
}
