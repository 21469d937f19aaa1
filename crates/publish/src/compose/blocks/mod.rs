//! Bodies: from an editor's entries to typed blocks.

mod inlines;

use super::Composer;
use super::languages::Languages;
use crate::markdown::{BodyText, Fragments, Node};
use crate::source::{Entry, InBoth, OperatorField};
use crate::words::words;
use crate::{Code, Problem};
use model::{Block, Detail, PageLink};

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
}
