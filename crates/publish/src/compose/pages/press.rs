//! What the press asks for.

use super::Draft;
use crate::Problem;
use crate::compose::Composer;
use crate::source::{InBoth, Organisation};
use model::{Boilerplate, Locale, PageBody, PressPage};

impl Composer<'_> {
    pub(super) fn press(&self, draft: &Draft<'_>) -> Result<PageBody, Problem> {
        let locale = draft.locale;
        let contacts = self.content.contacts.iter();
        let contacts =
            contacts.filter_map(|(_, contact)| self.contact(contact, locale).transpose());
        let boilerplates = self.order.organisations.iter();
        let boilerplates = boilerplates.map(|organisation| self.boilerplate(organisation, locale));
        Ok(PageBody::Press(PressPage {
            lead: draft.lead.clone(),
            contacts: contacts.collect::<Result<_, _>>()?,
            boilerplates: boilerplates.collect(),
            blocks: self.body(&draft.text.body, draft.languages, draft.file, [])?,
        }))
    }

    pub(super) fn boilerplate(&self, organisation: &Organisation, locale: Locale) -> Boilerplate {
        let text = organisation.text(locale);
        let text_locale = organisation.text_locale(locale);
        Boilerplate {
            organisation: organisation.id.clone(),
            heading: self.plain(text_locale, &text.boilerplate_heading),
            text: self.plain(text_locale, &text.boilerplate),
            lang: organisation.foreign(locale),
        }
    }
}
