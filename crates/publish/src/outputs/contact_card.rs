//! Cards of press contacts (vCard 4.0, RFC 6350). A hidden contact has none.

use super::{start_of, unfit};
use crate::Problem;
use crate::compose::addresses;
use crate::edition::Editions;
use crate::source::Contact;
use crate::words::words;
use model::{Locale, OrganisationCard};
use vcard4::VcardBuilder;
use vcard4::property::Kind;

/// The card of each contact that is not hidden, with its address, in one language.
pub fn contact_cards(
    editions: &Editions<'_>,
    locale: Locale,
) -> Result<Vec<(String, String)>, Problem> {
    let edition = editions.get(locale);
    let contacts = editions.content.contacts.iter();
    let shown = contacts.filter(|(_, record)| !record.value.hidden);
    let cards = shown.map(|(id, record)| {
        let address = addresses::contact_card(&edition.press.address, id);
        let contact = &record.value;
        let mut organisations = edition.organisations.iter();
        let organisation = organisations.find(|it| it.id == contact.organisation);
        let card = card(contact, organisation, locale)?;
        Ok((address, card))
    });
    cards.collect()
}

fn card(
    contact: &Contact,
    organisation: Option<&OrganisationCard>,
    locale: Locale,
) -> Result<String, Problem> {
    let role = words(locale).press_contact;
    let role = organisation.map_or_else(|| role.to_owned(), |it| format!("{role} · {}", it.name));
    let expected = "a day as YYYY-MM-DD";
    let as_of = start_of(&contact.as_of.to_string())
        .parse()
        .map_err(|error| unfit(&contact.id, expected, error))?;
    let card = VcardBuilder::new(contact.name.clone())
        .kind(Kind::Individual)
        .org(vec![contact.agency.clone()])
        .role(role)
        .email(contact.email.clone())
        .telephone(contact.phone.clone())
        .rev(as_of)
        .finish();
    let expected = "what a card can hold";
    card.validate()
        .map_err(|error| unfit(&contact.id, expected, error))?;
    Ok(card.to_string())
}
