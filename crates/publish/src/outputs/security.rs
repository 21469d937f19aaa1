//! security.txt (RFC 9116): whom to tell of a hole in the security.

use crate::compose::addresses;
use crate::edition::Editions;
use crate::markdown::is_phone;
use crate::source::{Day, is_email};
use chrono::{Days, NaiveDate};
use model::Locale;

/// For how many days from its publication the file holds: less than a year, as the RFC advises.
const VALID_FOR: u64 = 360;

/// The file, when the operator has said how to be reached.
pub fn security(editions: &Editions<'_>, date: Day) -> Option<String> {
    let contact = report_address(&editions.content.site.value.operator.contact)?;
    let day = NaiveDate::from_ymd_opt(date.year, date.month.into(), date.day.into())?;
    let expires = super::start_of(&day.checked_add_days(Days::new(VALID_FOR))?.to_string());
    let languages = Locale::ALL.map(Locale::lang).join(", ");
    let mut text =
        format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {languages}\n");
    if let Some(canonical) = editions.absolute(addresses::SECURITY) {
        text.push_str(&format!("Canonical: {canonical}\n"));
    }
    Some(text)
}

/// The operator's contact as an address that a program can use: a mailbox, an `https:` address or
/// a telephone number; none where it is something else.
pub fn report_address(contact: &str) -> Option<String> {
    if is_email(contact) {
        Some(addresses::mailbox(contact))
    } else if is_phone(contact) {
        Some(addresses::telephone(contact))
    } else {
        let plain = contact.starts_with("https://") && !contact.contains(char::is_whitespace);
        plain.then(|| contact.to_owned())
    }
}
