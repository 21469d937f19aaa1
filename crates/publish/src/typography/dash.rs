//! Dashes: between spaces they set words apart, between two years they are a range.

use super::space::is_space;

/// Whether the dash at the beginning of `rest` stands between spaces.
pub fn is_between_spaces(before: &[char], rest: &[char]) -> bool {
    before.last().is_some_and(|it| is_space(*it)) && opens_with_one(rest)
}

/// Whether a dash with a space after it comes next.
pub fn opens_with_one(after: &[char]) -> bool {
    matches!(after, ['-' | '–', space, ..] if is_space(*space))
}

/// Whether a dash with a space before it came last.
pub fn ends_with_one(before: &[char]) -> bool {
    matches!(before, [.., space, '–'] if is_space(*space))
}

/// Whether the hyphen at the beginning of `rest` stands between two years or two percentages, the
/// smaller first. Other numbers with a hyphen are as often names: an article, a law, a telephone.
pub fn is_range(before: &[char], rest: &[char]) -> bool {
    let digit = |it: &&char| it.is_ascii_digit();
    let head = before.iter().rev().take_while(digit).count();
    let tail = rest.iter().skip(1).take_while(digit).count();
    if !(1..=4).contains(&head) || !(1..=4).contains(&tail) {
        return false;
    }
    let number = |letters: &[char]| letters.iter().collect::<String>().parse::<u16>();
    let (Ok(from), Ok(to)) = (
        number(&before[before.len() - head..]),
        number(&rest[1..=tail]),
    ) else {
        return false;
    };
    let ahead = before.iter().rev().nth(head);
    let begins = ahead.is_none_or(|it| it.is_whitespace() || "(«".contains(*it));
    let mut after = rest.iter().skip(1 + tail);
    let next = after.find(|it| !is_space(**it));
    let directly = rest.get(1 + tail);
    let years = head == 4 && tail == 4 && (1000..=2199).contains(&from) && to <= 2199;
    let ends = directly.is_none_or(|it| !it.is_alphanumeric() && !"-–/".contains(*it));
    from < to && begins && ends && (years || next == Some(&'%'))
}
