//! What a link of Markdown may name.

use super::Finding;
use super::external::fault;
use crate::Code;
use crate::source::is_email;
use model::Locale;

/// What a link names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page, or a place on it.
    Page {
        /// Id of the page.
        id: String,
        /// Fragment on it, in the language of the text.
        fragment: Option<String>,
    },
    /// A news item, by its id.
    News(String),
    /// A key figure, by its id: its value stands in the sentence.
    Figure(String),
    /// A document, by its id: its entry on the sources page.
    Document(String),
    /// Nothing: the words are of another language.
    Foreign(Locale),
    /// An address off the site: `https:`, `mailto:` or `tel:`.
    External(String),
}

const EXPECTED: &str = "a link to page:, news:, figure:, document:, lang:, https:, mailto: or tel:";

impl Target {
    /// Reads the destination of a link.
    pub fn parse(destination: &str) -> Result<Self, Finding> {
        let refuse = |help: &str| {
            Err(
                Finding::new(Code::LinkScheme, EXPECTED, format!("`{destination}`"))
                    .with_help(help),
            )
        };
        let Some((scheme, rest)) = destination.split_once(':') else {
            return refuse("link to a page of the site by its id: page:ID");
        };
        if rest.is_empty()
            || rest
                .chars()
                .any(|it| it.is_whitespace() || it.is_control() || it == '\\')
        {
            return refuse(
                "after the colon stand an id or an address without spaces and backslashes",
            );
        }
        match scheme {
            "page" => Ok(match rest.split_once('#') {
                Some((id, fragment)) => Self::Page {
                    id: id.into(),
                    fragment: Some(fragment.into()),
                },
                None => Self::Page {
                    id: rest.into(),
                    fragment: None,
                },
            }),
            "news" => Ok(Self::News(rest.into())),
            "figure" => Ok(Self::Figure(rest.into())),
            "document" => Ok(Self::Document(rest.into())),
            "lang" => match Locale::from_lang(rest) {
                Some(locale) => Ok(Self::Foreign(locale)),
                None => refuse("the site knows lang:fr and lang:en"),
            },
            "https" if rest.len() > 2 && rest.starts_with("//") => match fault(&rest[2..]) {
                None => Ok(Self::External(destination.into())),
                Some((expected, help)) => {
                    let found = format!("`{destination}`");
                    Err(Finding::new(Code::UnsafeAddress, expected, found).with_help(help))
                }
            },
            "mailto" if is_email(rest) => Ok(Self::External(destination.into())),
            "tel" if is_phone(rest) => Ok(Self::External(destination.into())),
            "https" => refuse("an https: address goes on with // and the name of a host"),
            "mailto" => {
                refuse("a mailto: address goes on with an e-mail address and nothing after it")
            }
            "tel" => refuse("a tel: address goes on with + and digits"),
            _ => refuse("other schemes are refused, for the safety of the reader"),
        }
    }
}

/// Whether a telephone number has the form `+` country code and number, up to 15 digits.
pub fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (6..=15).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only the schemes of the format are taken, whatever the spelling of a dangerous one.
    #[test]
    fn other_schemes_are_refused() {
        for destination in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "http://example.org",
            "/fr/union/",
            "union",
            "",
            "page:",
            "https:example.org",
            "https://",
            "tel:0642933040",
            "mailto:nobody",
            "lang:de",
            "ftp://example.org",
            "https://a\\b",
            "vbscript:x",
        ] {
            assert!(Target::parse(destination).is_err(), "{destination}");
        }
        for destination in [
            "page:union",
            "page:union#metiers",
            "news:n",
            "figure:f",
            "document:d",
            "lang:en",
            "https://example.org/a?b#c",
            "mailto:a@example.org",
            "tel:+33642933040",
        ] {
            assert!(Target::parse(destination).is_ok(), "{destination}");
        }
    }
}
