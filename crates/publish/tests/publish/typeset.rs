//! Typography reaches every text that is shown, and no other.

use crate::minimal::Minimal;
use crate::site::{pages, root};
use model::Locale;
use publish::typography;
use serde_json::Value;

/// Members of page data that hold no words: addresses, ids, and what programs read.
const NO_WORDS: &[&str] = &[
    "href",
    "address",
    "id",
    "organisation_id",
    "date_iso",
    "period_iso",
    "email",
    "phone",
    "phone_href",
    "current",
    "value",
    "lang",
    "locale",
    "language",
    "kind",
    "organisation",
    "precision",
    "quote",
    "class",
    "path",
    "view_box",
    "x",
    "y",
];

/// Every text that is shown is set by the rules of its language, and nothing else is: setting it
/// once more changes nothing, and no address has a sign that only typography sets.
#[test]
fn every_text_is_set_and_nothing_else() {
    let (minimal, federation) = (
        Minimal::new(),
        root().join("tests/fixtures/federation/content"),
    );
    let own = root().join("content");
    let mut count = 0;
    for folder in [own.as_path(), federation.as_path(), minimal.path()] {
        for page in pages(folder) {
            let json = serde_json::to_value(&page).unwrap();
            each_text(&json, page.locale, &mut |member, locale, text| {
                if NO_WORDS.contains(&member) {
                    assert!(
                        !text.contains(['\u{a0}', '\u{202f}', '’', '–']) || member == "value",
                        "{text}"
                    );
                } else {
                    assert_eq!(
                        typography::set(locale, text),
                        text,
                        "{member} of {}",
                        page.address
                    );
                    count += 1;
                }
            });
        }
    }
    assert!(count > 1000);
}

/// Visits every text of a datum with the member it stands in and its language.
fn each_text(json: &Value, locale: Locale, visit: &mut impl FnMut(&str, Locale, &str)) {
    let Value::Object(members) = json else {
        if let Value::Array(values) = json {
            values.iter().for_each(|it| each_text(it, locale, visit));
        }
        return;
    };
    let lang = ["locale", "lang"]
        .iter()
        .find_map(|it| members.get(*it)?.as_str());
    let locale = lang.and_then(Locale::from_lang).unwrap_or(locale);
    // A quotation is shown as it was written; code names what is set, beside what is not.
    let unset = ["quote", "code"];
    for (member, value) in members
        .iter()
        .filter(|(member, _)| !unset.contains(&member.as_str()))
    {
        match value {
            Value::String(text) => visit(member, locale, text),
            Value::Array(values) => values.iter().for_each(|it| match it {
                Value::String(text) => visit(member, locale, text),
                other => each_text(other, locale, visit),
            }),
            other => each_text(other, locale, visit),
        }
    }
}
