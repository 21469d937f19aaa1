//! An event has its day and its words, or neither.

use crate::source::{Content, InBoth};
use crate::{Code, Problem};
use model::Locale;

pub fn check(content: &Content, problems: &mut Vec<Problem>) {
    for (_, record) in content.news.iter() {
        for locale in Locale::ALL {
            let Some(text) = record.value.written(locale) else {
                continue;
            };
            let path = format!("{}.event", locale.lang());
            match (&record.value.event, &text.event) {
                (Some(_), None) => {
                    let expected = "name and place of the event, because the item has one";
                    problems.push(Problem::new(
                        Code::EventText,
                        &record.file,
                        path,
                        expected,
                        "nothing",
                    ));
                }
                (None, Some(_)) => {
                    let expected = "no event here, because the item has no day of an event";
                    problems.push(
                        Problem::new(Code::EventText, &record.file, path, expected, "an event")
                            .with_help("add \"event\": {\"day\": \"YYYY-MM-DD\"} to the item"),
                    );
                }
                _ => {}
            }
        }
    }
}
