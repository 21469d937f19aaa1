//! One invented item.

use crate::{
    calendar::day,
    chance::Chance,
    words::{EN, FR, Words},
};
use serde_json::{Value, json};

/// Ids of what an item may speak of.
pub struct Around {
    pub organisations: Vec<String>,
    pub documents: Vec<String>,
    pub contacts: Vec<String>,
    pub figures: Vec<String>,
    pub pages: Vec<String>,
}

/// The choices that both languages share, so that they say the same.
struct Plan {
    sentences: Vec<[usize; 4]>,
    places: usize,
    headings: [usize; 2],
    has_event: bool,
    figure: Option<String>,
    page: Option<String>,
}

/// The item `number` of `count`, with its id.
pub fn item(number: u32, count: u32, around: &Around) -> (String, Value) {
    let mut chance = Chance::new(u64::from(number));
    let plan = Plan {
        sentences: (0..16)
            .map(|_| [(); 4].map(|()| chance.below(10)))
            .collect(),
        places: chance.below(4),
        headings: [chance.below(3), 3 + chance.below(3)],
        has_event: chance.below(8) == 0,
        figure: (!around.figures.is_empty()).then(|| chance.one_of(&around.figures).clone()),
        page: (!around.pages.is_empty()).then(|| chance.one_of(&around.pages).clone()),
    };
    let published_on = day(number, count);
    let id = format!("{published_on}-invented-{number:05}");
    let mut item = json!({
        "id": id,
        "kind": if chance.below(3) == 0 { "announcement" } else { "press-release" },
        "organisation": chance.one_of(&around.organisations),
        "published_on": published_on,
        "document": chance.one_of(&around.documents),
        "locator": format!("L{}", number % 90 + 1),
        "fr": text(number, &plan, &FR),
        "en": text(number, &plan, &EN),
    });
    if plan.has_event {
        item["event"] = json!({"day": published_on});
    }
    if !around.contacts.is_empty() && chance.below(2) == 0 {
        item["media_contact"] = json!(chance.one_of(&around.contacts));
    }
    (id, item)
}

fn text(number: u32, plan: &Plan, words: &Words) -> Value {
    let sentence = |place: usize| {
        let [subject, deed, object, circumstance] = plan.sentences[place];
        format!(
            "{} {} {} {}",
            words.subjects[subject],
            words.deeds[deed],
            words.objects[object],
            words.circumstances[circumstance]
        )
    };
    let place = words.places[plan.places];
    let mut body = vec![
        format!("## {}", words.headings[plan.headings[0]]),
        format!("{}. {}. {}.", sentence(3), sentence(4), sentence(5)),
        format!("- {}.\n- {}.\n- {}.", sentence(6), sentence(7), sentence(8)),
        format!("## {}", words.headings[plan.headings[1]]),
        format!("{}. {}. {}.", sentence(9), sentence(10), sentence(11)),
        format!("*{}*. {}. {}.", sentence(12), sentence(13), sentence(14)),
    ];
    if let Some(figure) = &plan.figure {
        body.push(format!("{} [](figure:{figure}).", words.figure));
    }
    if let Some(page) = &plan.page {
        body.push(format!("[{}](page:{page}).", words.page));
    }
    let mut text = json!({
        "slug": format!("invented-{number:05}"),
        "title": sentence(0),
        "summary": format!("{}. {}.", sentence(1), sentence(2)),
        "place": place,
        "lead": format!("{}. {}.", sentence(2), sentence(15)),
        "body": body,
    });
    if plan.has_event {
        text["event"] = json!({"name": words.headings[plan.headings[0]], "place": place});
    }
    text
}
