//! Contacts can be reached as they are written.

use crate::markdown::is_phone;
use crate::source::{Content, is_email};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (_, record) in content.contacts.iter() {
        let contact = &record.value;
        if !is_phone(&contact.phone) {
            let expected = "a telephone number as +33642933040: plus, country code, digits only";
            problems.push(Problem::new(
                Code::Phone,
                &record.file,
                "phone",
                expected,
                format!("`{}`", contact.phone),
            ));
        }
        if !is_email(&contact.email) {
            let expected = "an e-mail address";
            problems.push(Problem::new(
                Code::Email,
                &record.file,
                "email",
                expected,
                format!("`{}`", contact.email),
            ));
        }
    }
}
