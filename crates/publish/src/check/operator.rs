//! What the law asks the operator to declare, as far as a page shows it, is supplied, and whom to
//! tell of a hole in the security can be reached by a program.

use super::text_bodies::bodies;
use crate::outputs::report_address;
use crate::source::{Content, Entry, OperatorField};
use crate::{Code, Problem};

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    let bodies = bodies(content);
    let entries = bodies.iter().flat_map(|body| body.entries);
    let shown: Vec<_> = entries
        .filter_map(|entry| match entry {
            Entry::Operator(fields) => Some(fields),
            _ => None,
        })
        .flatten()
        .collect();
    for field in OperatorField::ALL {
        if shown.contains(&&field) && content.site.value.operator.value(field).is_empty() {
            let path = format!("operator.{}", field.member());
            let expected = "what the operator of the site has to declare";
            let left_out = match field {
                OperatorField::Contact => ", and there is no security.txt",
                _ => "",
            };
            let help = format!(
                "supply it before the site goes public; until then the page says that it is missing{left_out}"
            );
            problems.push(
                Problem::new(
                    Code::OperatorMissing,
                    &content.site.file,
                    path,
                    expected,
                    "nothing yet",
                )
                .with_help(help)
                .as_warning(),
            );
        }
    }
    let contact = &content.site.value.operator.contact;
    if !contact.is_empty() && report_address(contact).is_none() {
        let expected = "an e-mail address, an https: address or a telephone number as +33642933040";
        let found = format!("`{contact}`");
        problems.push(
            Problem::new(
                Code::OperatorContact,
                &content.site.file,
                "operator.contact",
                expected,
                found,
            )
            .with_help("security.txt is left out until a program can use the contact")
            .as_warning(),
        );
    }
}
