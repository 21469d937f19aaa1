//! Contacts for the press. A hidden one leaves no trace.

use super::downloads::download;
use super::{Composer, addresses};
use crate::Problem;
use crate::media_type;
use crate::source::{Contact, PageKind, Record};
use crate::words::words;
use model::{Locale, MediaContact};

impl Composer<'_> {
    /// A contact, unless it is hidden.
    pub(super) fn contact(
        &self,
        record: &Record<Contact>,
        locale: Locale,
    ) -> Result<Option<MediaContact>, Problem> {
        let Record {
            file,
            value: contact,
            ..
        } = record;
        if contact.hidden {
            return Ok(None);
        }
        let organisation = self
            .content
            .organisations
            .find(&contact.organisation, file)?;
        let press = self.content.page_of_kind(PageKind::Press)?;
        let press = self.page_address(press, locale)?;
        Ok(Some(MediaContact {
            name: self.plain(locale, &contact.name),
            agency: self.plain(locale, &contact.agency),
            organisation: self.organisation_name(&organisation.value, locale),
            email: contact.email.clone(),
            phone: phone_as_read(locale, &contact.phone),
            phone_href: addresses::telephone(&contact.phone),
            as_of: self.formats.get(locale).day_in_words(contact.as_of),
            card: download(
                addresses::contact_card(&press, &contact.id),
                media_type::CARD,
                words(locale).contact_card,
            ),
        }))
    }
}

/// A telephone number in groups: a French one as France reads it, or with its country code for
/// readers abroad; others as they are.
fn phone_as_read(locale: Locale, phone: &str) -> String {
    let national = phone
        .strip_prefix("+33")
        .filter(|it| it.len() == 9 && it.is_ascii());
    let Some(national) = national else {
        return phone.into();
    };
    let (first, pairs) = national.split_at(1);
    let start = match locale {
        Locale::Fr => "0",
        Locale::En => "+33 ",
    };
    let mut text = format!("{start}{first}");
    for (place, digit) in pairs.chars().enumerate() {
        if place % 2 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A French number reads as in France or as from abroad; another one stays as it is.
    #[test]
    fn numbers_read_as_their_readers_dial_them() {
        assert_eq!(phone_as_read(Locale::Fr, "+33642933040"), "06 42 93 30 40");
        assert_eq!(
            phone_as_read(Locale::En, "+33642933040"),
            "+33 6 42 93 30 40"
        );
        assert_eq!(phone_as_read(Locale::Fr, "+41223456789"), "+41223456789");
        assert_eq!(phone_as_read(Locale::Fr, "+3364293304"), "+3364293304");
    }
}
