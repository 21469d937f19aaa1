//! The file `_headers` that a built folder may bring: which headers go with which addresses.
//!
//! A line that starts with a slash is an address, in which one `*` stands for anything; the indented
//! lines below it are headers, `Name: value`, or `! Name` to take one away that an earlier rule set.
//! Lines that start with `#` are remarks. This is the form that common hosts of static files read.

use anyhow::{Context, Result, bail};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The rules in the order of the file.
#[derive(Debug, Default)]
pub struct HeaderRules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    address: String,
    effects: Vec<(HeaderName, Option<HeaderValue>)>,
}

impl HeaderRules {
    /// Reads the text of a `_headers` file.
    ///
    /// # Errors
    /// Names the first line that is none of the forms above.
    pub fn read(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if line.starts_with('/') {
                rules.push(Rule {
                    address: content.to_owned(),
                    effects: Vec::new(),
                });
                continue;
            }
            let Some(rule) = rules.last_mut() else {
                bail!(
                    "_headers, line {number}: `{content}` stands before any address; an address starts with a slash at the start of its line"
                );
            };
            rule.effects.push(
                effect(content).with_context(|| format!("_headers, line {number}: `{content}`"))?,
            );
        }
        Ok(Self(rules))
    }

    /// Puts the headers that go with `path` into `headers`.
    pub fn apply(&self, path: &str, headers: &mut HeaderMap) {
        let matching = self.0.iter().filter(|rule| covers(&rule.address, path));
        for (name, value) in matching.flat_map(|rule| &rule.effects) {
            match value {
                Some(value) => headers.insert(name, value.clone()),
                None => headers.remove(name),
            };
        }
    }
}

fn effect(content: &str) -> Result<(HeaderName, Option<HeaderValue>)> {
    let name =
        |text: &str| HeaderName::try_from(text.trim()).context("this is not the name of a header");
    if let Some(removed) = content.strip_prefix('!') {
        return Ok((name(removed)?, None));
    }
    let (before, after) = content
        .split_once(':')
        .context("expected `Name: value` or `! Name`")?;
    let value =
        HeaderValue::try_from(after.trim()).context("a header's value is visible ASCII text")?;
    Ok((name(before)?, Some(value)))
}

fn covers(address: &str, path: &str) -> bool {
    match address.split_once('*') {
        None => address == path,
        Some((start, end)) => {
            path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // A later, narrower rule replaces or removes what a wider one set, and only for its addresses.
    #[test]
    fn narrower_rules_win() {
        let rules = HeaderRules::read(
            "# all\n/*\n  X-One: a: b\n  X-Two: c\n\n/fr/*/embed/\n  X-One: d\n  ! X-Two\n",
        )
        .unwrap();
        let of = |path: &str| {
            let mut headers = HeaderMap::new();
            rules.apply(path, &mut headers);
            (headers.get("x-one").cloned(), headers.get("x-two").cloned())
        };
        let value = |text| Some(HeaderValue::from_static(text));
        assert_eq!(of("/en/"), (value("a: b"), value("c")));
        assert_eq!(of("/fr/figures/embed/"), (value("d"), None));
    }

    // A mistake in the file is reported with its line and what was expected.
    #[test]
    fn mistakes_are_located() {
        let no_address = HeaderRules::read("\n  X-One: a\n").unwrap_err();
        assert!(format!("{no_address:#}").contains("line 2"));
        let no_colon = HeaderRules::read("/*\n  nothing\n").unwrap_err();
        assert!(format!("{no_colon:#}").contains("line 2: `nothing`: expected `Name: value`"));
    }
}
