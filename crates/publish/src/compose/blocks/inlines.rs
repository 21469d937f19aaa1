//! The words of a block: set, their links resolved, values of figures put in.

use super::Body;
use crate::Problem;
use crate::compose::figure::foreign_unit;
use crate::compose::{Composer, addresses};
use crate::markdown::{Span, Target};
use crate::source::{Figure, InBoth};
use crate::typography::Typesetter;
use model::{Inline, Locale};

impl Body<'_> {
    /// Words, set and with their links resolved.
    pub(super) fn inlines(&self, spans: &[Span]) -> Result<Vec<Inline>, Problem> {
        let locale = self.languages.text;
        let mut setter = if self.is_quoting {
            Typesetter::of_record(locale)
        } else {
            Typesetter::new(locale)
        };
        self.spans(spans, &mut setter)
    }

    fn spans(&self, spans: &[Span], setter: &mut Typesetter) -> Result<Vec<Inline>, Problem> {
        spans.iter().map(|span| self.span(span, setter)).collect()
    }

    fn span(&self, span: &Span, setter: &mut Typesetter) -> Result<Inline, Problem> {
        Ok(match span {
            Span::Text(text) => Inline::Text(setter.set(text)),
            Span::Emphasis(inner) => Inline::Emphasis(self.spans(inner, setter)?),
            Span::Strong(inner) => Inline::Strong(self.spans(inner, setter)?),
            Span::Break => {
                setter.note("\n");
                Inline::Break
            }
            Span::Link {
                target: Target::Figure(id),
                ..
            } => {
                let record = self.composer.content.figures.find(id, self.file)?;
                let value = self.composer.figure_value(record, self.languages.text)?;
                setter.note(&value);
                let href = self.composer.figure_address(record, self.languages.page)?;
                match foreign_unit(&record.value, self.languages.text) {
                    None => Inline::Figure {
                        href,
                        value,
                        about: self.composer.figure_about(record, self.languages.text)?,
                    },
                    Some(lang) => self.foreign_value(&record.value, href, value, lang),
                }
            }
            Span::Link {
                target: Target::Foreign(lang),
                text,
            } => {
                let mut foreign = setter.with_locale(*lang);
                let text = self.spans(text, &mut foreign)?;
                *setter = foreign.with_locale(self.languages.text);
                Inline::Foreign { lang: *lang, text }
            }
            Span::Link { target, text } => Inline::Link {
                href: self.href(target)?,
                text: self.spans(text, setter)?,
            },
        })
    }

    /// A value whose unit is in `lang`, not in the language of the sentence.
    fn foreign_value(&self, figure: &Figure, href: String, value: String, lang: Locale) -> Inline {
        let unit = figure.text(lang).unit_text.as_deref();
        let unit = self.composer.plain(lang, unit.unwrap_or_default());
        let number = value.strip_suffix(unit.as_str()).unwrap_or(&value);
        let text = vec![
            Inline::Text(number.to_owned()),
            Inline::Foreign {
                lang,
                text: vec![Inline::Text(unit)],
            },
        ];
        Inline::Link { href, text }
    }

    fn href(&self, target: &Target) -> Result<String, Problem> {
        let Composer {
            content, addresses, ..
        } = self.composer;
        Ok(match target {
            Target::Page { id, fragment } => {
                let address = self.page_address(id)?;
                match fragment {
                    Some(fragment) => {
                        let page = content.pages.find(id, self.file)?;
                        let composer = self.composer;
                        let twin = composer.twin_fragment(page, fragment, self.languages);
                        addresses::place(&address, &twin)
                    }
                    None => address,
                }
            }
            Target::News(id) => {
                let missing = || content.news.missing(id, self.file, "");
                addresses
                    .news(id, self.languages.page)
                    .ok_or_else(missing)?
                    .into()
            }
            Target::Document(id) => {
                content.documents.find(id, self.file)?;
                addresses.document(id, self.languages.page)
            }
            Target::Figure(id) => {
                let figure = content.figures.find(id, self.file)?;
                self.composer.figure_address(figure, self.languages.page)?
            }
            Target::External(address) => address.clone(),
            Target::Foreign(_) => String::new(),
        })
    }
}
