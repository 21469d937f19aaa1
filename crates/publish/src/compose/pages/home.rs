//! The home page.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{InBoth, Organisation, Page, PageKind};
use crate::words::words;
use model::{HomePage, Link, Locale, OrganisationCard, PageBody};

/// How many news items the home page shows.
const LATEST: usize = 3;

impl Composer<'_> {
    pub(super) fn home(&self, draft: &Draft<'_>, page: &Page) -> Result<PageBody, Problem> {
        let locale = draft.locale;
        let shown = page.figures.as_deref().unwrap_or_default();
        let groups = self.order.scopes.iter();
        let groups = groups.filter(|(scope, _)| shown.contains(&scope.value.id));
        let groups = groups.map(|(scope, figures)| self.group(scope, figures, locale));
        let cards = self.order.organisations.iter();
        let cards = cards.map(|organisation| self.organisation_card(organisation, locale));
        let latest = self.news.get(locale).iter().take(LATEST);
        let words = words(locale);
        Ok(PageBody::Home(HomePage {
            lead: draft.lead.clone(),
            organisations: cards.collect::<Result<_, _>>()?,
            figures: groups.collect::<Result<_, _>>()?,
            figures_link: self.link_to(PageKind::KeyFigures, words.all_figures, locale)?,
            news: latest.cloned().collect(),
            news_link: self.link_to(PageKind::NewsList, words.all_news, locale)?,
            blocks: self.body(
                &draft.text.body,
                draft.languages,
                draft.file,
                self.figure_fragments(),
            )?,
        }))
    }

    fn link_to(&self, kind: PageKind, text: &str, locale: Locale) -> Result<Link, Problem> {
        let page = self.content.page_of_kind(kind)?;
        Ok(Link::new(self.page_address(page, locale)?, text))
    }

    fn organisation_card(
        &self,
        organisation: &Organisation,
        locale: Locale,
    ) -> Result<OrganisationCard, Problem> {
        let text = organisation.text(locale);
        let text_locale = organisation.text_locale(locale);
        Ok(OrganisationCard {
            id: organisation.id.clone(),
            name: self.plain(text_locale, &text.name),
            branch: self.plain(text_locale, &text.branch),
            summary: self.plain(text_locale, &text.summary),
            href: self.organisation_address(organisation, locale)?,
            lang: organisation.foreign(locale),
        })
    }

    /// The name of an organisation. Being a name it carries no language of its own.
    pub(in crate::compose) fn organisation_name(
        &self,
        organisation: &Organisation,
        locale: Locale,
    ) -> String {
        let name = &organisation.text(locale).name;
        self.plain(organisation.text_locale(locale), name)
    }

    pub(super) fn organisation_address(
        &self,
        organisation: &Organisation,
        locale: Locale,
    ) -> Result<String, Problem> {
        let file = format!("organisations/{}.json", organisation.id);
        let page = self.content.pages.find(&organisation.page, &file)?;
        self.page_address(page, locale)
    }
}
