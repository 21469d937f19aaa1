//! Bodies: from an editor's entries to typed blocks.

use super::Composer;
use super::figure::foreign_unit;
use super::languages::Languages;
use crate::markdown::{BodyText, Fragments, Node, Span, Target};
use crate::source::{Entry, Figure, InBoth, OperatorField};
use crate::typography::Typesetter;
use crate::words::words;
use crate::{Code, Problem};
use model::{Block, Detail, Inline, Locale, PageLink};

/// The body of a page while it is composed.
struct Body<'a> {
    composer: &'a Composer<'a>,
    languages: Languages,
    file: &'a str,
    fragments: Fragments,
    is_quoting: bool,
}

impl Composer<'_> {
    /// The blocks of a body that stands in `file`. The headings get none of the fragments in
    /// `taken`, which stand on the page already.
    pub(super) fn body(
        &self,
        entries: &[Entry],
        languages: Languages,
        file: &str,
        taken: impl IntoIterator<Item = String>,
    ) -> Result<Vec<Block>, Problem> {
        let mut body = Body {
            composer: self,
            languages,
            file,
            fragments: Fragments::with_taken(taken),
            is_quoting: false,
        };
        let mut blocks = Vec::with_capacity(entries.len());
        for (place, entry) in entries.iter().enumerate() {
            let composed = body.entry(entry).map_err(|mut problem| {
                if *problem.file == *file && problem.path.is_empty() {
                    problem.path = format!("{}.body[{place}]", languages.text.lang()).into();
                }
                problem
            });
            blocks.extend(composed?);
        }
        Ok(blocks)
    }
}

impl Body<'_> {
    fn entry(&mut self, entry: &Entry) -> Result<Vec<Block>, Problem> {
        let content = self.composer.content;
        let locale = self.languages.page;
        Ok(match entry {
            Entry::Markdown(text) => self.markdown(text)?,
            Entry::Notice(texts) => {
                let inner = texts.iter().map(|text| self.markdown(text));
                let inner = inner.collect::<Result<Vec<_>, _>>()?;
                vec![Block::Notice(inner.into_iter().flatten().collect())]
            }
            Entry::Figures(ids) => {
                let figure = |id: &String| {
                    self.composer
                        .figure(content.figures.find(id, self.file)?, locale)
                };
                vec![Block::Figures(
                    ids.iter().map(figure).collect::<Result<_, _>>()?,
                )]
            }
            Entry::Chart(ids) => {
                let figures = ids.iter().map(|id| content.figures.find(id, self.file));
                let figures = figures.collect::<Result<Vec<_>, _>>()?;
                let chart = self.composer.chart(&figures, locale)?;
                vec![Block::Chart(Box::new(chart))]
            }
            Entry::Contact(id) => {
                let contact = content.contacts.find(id, self.file)?;
                let shown = self.composer.contact(contact, locale)?;
                shown
                    .map(Box::new)
                    .map(Block::Contact)
                    .into_iter()
                    .collect()
            }
            Entry::Operator(fields) => {
                vec![Block::Details(
                    fields.iter().map(|field| self.detail(*field)).collect(),
                )]
            }
            Entry::Measured(what) => {
                vec![Block::Details(
                    self.composer.measured(*what, locale, self.file)?,
                )]
            }
            Entry::Pages(ids) => {
                let links = ids.iter().map(|id| self.page_link(id));
                vec![Block::Pages(links.collect::<Result<_, _>>()?)]
            }
        })
    }

    fn detail(&self, field: OperatorField) -> Detail {
        let value = self.composer.content.site.value.operator.value(field);
        let locale = self.languages.page;
        Detail {
            name: words(locale).operator_field(field).into(),
            value: (!value.is_empty()).then(|| self.composer.plain(locale, value)),
        }
    }

    fn page_link(&self, id: &str) -> Result<PageLink, Problem> {
        let page = &self.composer.content.pages.find(id, self.file)?.value;
        let locale = self.languages.page;
        let (text, text_locale) = (page.text(locale), page.text_locale(locale));
        Ok(PageLink {
            href: self.page_address(id)?,
            title: self.composer.plain(text_locale, &text.title),
            summary: self.composer.plain(text_locale, &text.description),
            lang: page.foreign(locale),
        })
    }

    fn page_address(&self, id: &str) -> Result<String, Problem> {
        let address = self.composer.addresses.page(id, self.languages.page);
        let missing = || self.composer.content.pages.missing(id, self.file, "");
        address.map(str::to_owned).ok_or_else(missing)
    }

    fn markdown(&mut self, text: &BodyText) -> Result<Vec<Block>, Problem> {
        if let Some(finding) = text.findings().first().cloned() {
            return Err(Problem::new(
                finding.code,
                self.file,
                "",
                finding.expected,
                finding.found,
            ));
        }
        self.nodes(text.nodes())
    }

    fn nodes(&mut self, nodes: &[Node]) -> Result<Vec<Block>, Problem> {
        nodes.iter().map(|node| self.node(node)).collect()
    }

    fn node(&mut self, node: &Node) -> Result<Block, Problem> {
        Ok(match node {
            Node::Paragraph(text) => Block::Paragraph(self.inlines(text)?),
            Node::Quote(inner) => {
                let outer = std::mem::replace(&mut self.is_quoting, true);
                let quote = self.nodes(inner);
                self.is_quoting = outer;
                Block::Quote(quote?)
            }
            Node::List { ordered, items } => {
                let items = items.iter().map(|item| self.nodes(item));
                Block::List {
                    ordered: *ordered,
                    items: items.collect::<Result<_, _>>()?,
                }
            }
            Node::Heading {
                level,
                fragment,
                text,
            } => {
                let id = self
                    .fragments
                    .give(fragment.as_deref(), text)
                    .ok_or_else(|| {
                        let found = format!("`{}` twice", fragment.as_deref().unwrap_or_default());
                        Problem::new(
                            Code::FragmentTwice,
                            self.file,
                            "",
                            "each fragment once on a page",
                            found,
                        )
                    })?;
                Block::Heading {
                    level: *level,
                    id,
                    text: self.inlines(text)?,
                }
            }
        })
    }

    fn inlines(&self, spans: &[Span]) -> Result<Vec<Inline>, Problem> {
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
                        super::addresses::place(&address, &twin)
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
