//! Digits with what parts them: `4 500`, `4,500`, `2.6`.

use super::numeral::is_space;

/// Digits with what parts them.
pub struct Digits {
    /// How many bytes they take.
    pub length: usize,
    /// What they may mean.
    pub readings: Vec<f64>,
    /// Whether they have the form of a year.
    pub is_year_like: bool,
}

impl Digits {
    /// The digits at the beginning of `text`, which has one there.
    pub fn at(text: &str) -> Self {
        let first = run(text);
        let mut plain = text[..first].to_owned();
        let mut length = first;
        let mut sign = None;
        while first <= 3
            && let Some((mark, group)) = group(&text[length..], sign)
        {
            plain.push_str(group);
            length += mark.len_utf8() + group.len();
            sign = Some(mark);
        }
        let groups = length > first;
        let decimals = decimals(&text[length..], sign);
        let mut readings = Vec::new();
        let whole = match decimals {
            Some(decimals) => {
                length += 1 + decimals.len();
                format!("{plain}.{decimals}")
            }
            None => plain,
        };
        readings.extend(whole.parse::<f64>());
        // A comma or a point before three digits groups them in one language and not in the other.
        if groups && decimals.is_none() && matches!(sign, Some(',' | '.')) {
            let as_decimal = text[..length].replace(',', ".");
            readings.extend(as_decimal.parse::<f64>());
        }
        let year: Option<u32> = text[..length].parse().ok();
        Self {
            length,
            readings,
            is_year_like: first == 4 && year.is_some_and(|it| (1500..2200).contains(&it)),
        }
    }
}

fn run(text: &str) -> usize {
    text.find(|it: char| !it.is_ascii_digit())
        .unwrap_or(text.len())
}

/// A group of exactly three digits with the mark before it, the same as before the last group.
fn group(text: &str, sign: Option<char>) -> Option<(char, &str)> {
    let mark = text.chars().next()?;
    let fits = match sign {
        Some(sign) => mark == sign,
        None => is_space(mark) || ",.'’".contains(mark),
    };
    let digits = &text[mark.len_utf8()..];
    (fits && run(digits) == 3).then(|| (mark, &digits[..3]))
}

fn decimals(text: &str, sign: Option<char>) -> Option<&str> {
    let mark = text.chars().next().filter(|it| ",.".contains(*it))?;
    let digits = &text[1..];
    let length = run(digits);
    (length > 0 && sign != Some(mark)).then(|| &digits[..length])
}
