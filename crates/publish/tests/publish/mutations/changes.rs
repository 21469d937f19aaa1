//! What happens to content.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// What happens to the bytes of a file.
#[derive(Clone, Debug)]
pub enum Torn {
    EndsAt(Index),
    Swapped(Index, Index),
    Without(Index, usize),
    With(Index, Vec<u8>),
    Twice(Index, Index),
}

/// What happens to a value in it.
#[derive(Clone, Debug)]
pub enum Slip {
    Dropped,
    Renamed(String),
    Became(Value),
    Wrapped,
    Repeated,
}

pub fn torn() -> impl Strategy<Value = Torn> {
    let index = any::<Index>;
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..4),
        select(vec![
            "\"", "{", "]", ",", "\\u0000", "\\ud800", "\u{feff}", "\u{202e}", "1e999", "-"
        ])
        .prop_map(|it| it.as_bytes().to_vec()),
    ];
    prop_oneof![
        index().prop_map(Torn::EndsAt),
        (index(), index()).prop_map(|(one, two)| Torn::Swapped(one, two)),
        (index(), 1..40_usize).prop_map(|(at, length)| Torn::Without(at, length)),
        (index(), bytes).prop_map(|(at, bytes)| Torn::With(at, bytes)),
        (index(), index()).prop_map(|(one, two)| Torn::Twice(one, two)),
    ]
}

pub fn slip() -> impl Strategy<Value = Slip> {
    let values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5e300),
        json!(u64::MAX),
        json!(""),
        json!("home"),
        json!("2024-02-30"),
        json!("[](figure:turnover)"),
        json!("## [x](page:home#y) {#z}"),
        json!("é\u{301}\u{10ffff}"),
        json!([]),
        json!(["home", "home"]),
        json!({}),
        json!({"figures": ["turnover"]}),
        json!({"day": "2024-02-29"}),
    ];
    let names = [
        "", "fr", "en", "id", "body", "slug", "$schema", "Title", "a.b[0]",
    ];
    prop_oneof![
        Just(Slip::Dropped),
        select(names.to_vec()).prop_map(|it| Slip::Renamed(it.to_owned())),
        "\\PC{0,12}".prop_map(|it| Slip::Became(it.into())),
        select(values).prop_map(Slip::Became),
        Just(Slip::Wrapped),
        Just(Slip::Repeated),
    ]
}

pub fn tear(bytes: &mut Vec<u8>, torn: &Torn) {
    if bytes.is_empty() {
        return;
    }
    match torn {
        Torn::EndsAt(at) => bytes.truncate(at.index(bytes.len())),
        Torn::Swapped(one, two) => {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            bytes.swap(one, two);
        }
        Torn::Without(at, length) => {
            let from = at.index(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.drain(from..to);
        }
        Torn::With(at, more) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, more.iter().copied());
        }
        Torn::Twice(one, two) => {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            let part = bytes[one.min(two)..one.max(two)].to_vec();
            bytes.splice(one..one, part);
        }
    }
}

/// How many values there are in a value, itself left out.
pub fn count(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(|it| 1 + count(it)).sum(),
        Value::Object(members) => members.values().map(|it| 1 + count(it)).sum(),
        _ => 0,
    }
}

/// Lets `slip` happen to the value of that number.
pub fn slip_at(value: &mut Value, mut number: usize, slip: &Slip) {
    match value {
        Value::Array(list) => {
            for place in 0..list.len() {
                if number == 0 {
                    match slip {
                        Slip::Dropped | Slip::Renamed(_) => drop(list.remove(place)),
                        Slip::Repeated => list.insert(place, list[place].clone()),
                        _ => became(&mut list[place], slip),
                    }
                    return;
                }
                number -= 1;
                let inside = count(&list[place]);
                if number < inside {
                    return slip_at(&mut list[place], number, slip);
                }
                number -= inside;
            }
        }
        Value::Object(members) => {
            let names: Vec<_> = members.keys().cloned().collect();
            for name in names {
                if number == 0 {
                    match slip {
                        Slip::Dropped => drop(members.remove(&name)),
                        Slip::Renamed(new) => {
                            let value = members.remove(&name).unwrap();
                            members.insert(new.clone(), value);
                        }
                        _ => became(&mut members[&name], slip),
                    }
                    return;
                }
                number -= 1;
                let inside = count(&members[&name]);
                if number < inside {
                    return slip_at(&mut members[&name], number, slip);
                }
                number -= inside;
            }
        }
        _ => {}
    }
}

fn became(value: &mut Value, slip: &Slip) {
    *value = match slip {
        Slip::Became(other) => other.clone(),
        Slip::Repeated => json!([value, value]),
        _ => json!({ "fr": value }),
    };
}
