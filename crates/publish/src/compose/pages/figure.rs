//! The page of one key figure.

use super::Face;
use crate::Problem;
use crate::compose::downloads::downloads;
use crate::compose::{Composer, addresses, languages::Languages};
use crate::source::{Change, Figure, InBoth, PageKind, Record, Scope};
use crate::words::words;
use model::{Citation, FigurePage, Link, Locale, PageBody, PageData, RecordChange};

impl Composer<'_> {
    /// The datum of a figure's page.
    pub(in crate::compose) fn figure_page(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<PageData, Problem> {
        let body = self.figure_body(record, locale)?;
        let languages = Languages::of(&record.value, locale);
        let figure = &body.figure;
        let colon = words(locale).colon;
        let title = format!("{} · {}", figure.label, body.group.text);
        let face = Face {
            address: &self.figure_address(record, locale)?,
            alternate: &self.figure_address(record, locale.other())?,
            document_title: self.document_title(&title, locale),
            title: figure.label.clone(),
            description: format!(
                "{}{colon}{}. {} ({}).",
                figure.label, figure.value, figure.scope, figure.period
            ),
            alternate_text: record.value.foreign(locale.other()),
        };
        let place = self.place_below(PageKind::KeyFigures)?;
        self.datum(face, &place, languages, PageBody::Figure(Box::new(body)))
    }

    fn figure_body(&self, record: &Record<Figure>, locale: Locale) -> Result<FigurePage, Problem> {
        let Record { file, value, .. } = record;
        let (text, id) = (value.text(locale), value.id.as_str());
        let text_locale = value.text_locale(locale);
        let scope = self.content.scopes.find(&value.scope, file)?;
        let register = self.news.get(locale);
        let news = self.mentions.of(id).iter();
        let news = news.filter_map(|place| register.get(*place).cloned());
        let both = [locale, locale.other()];
        let cited = both.into_iter().filter(|it| value.written_in(*it));
        let citations = cited.map(|it| self.citation(record, it));
        Ok(FigurePage {
            group: self.group_link(scope, locale),
            figure: self.figure(record, locale)?,
            definition: self.plain_option(text_locale, text.definition.as_deref()),
            how_to_read: self.plain_option(text_locale, text.how_to_read.as_deref()),
            scope_note: self.plain_option(
                scope.value.text_locale(locale),
                scope.value.text(locale).note.as_deref(),
            ),
            chart: self.chart_of_one(record, locale)?,
            readings: self.readings(record, locale)?,
            history: self.history(value, locale),
            news: news.collect(),
            citations: citations.collect::<Result<_, _>>()?,
            downloads: downloads(&self.figure_address(record, locale)?, id, true, locale),
            embed: self.embed(record, locale)?,
        })
    }

    /// Leads to the figures of a scope on the page of all key figures.
    fn group_link(&self, scope: &Record<Scope>, locale: Locale) -> Link {
        let href = self.addresses.figure_group(&scope.value.id, locale);
        let heading = &scope.value.text(locale).heading;
        let heading = self.plain(scope.value.text_locale(locale), heading);
        Link::new(href, heading).in_language(scope.value.foreign(locale))
    }

    /// Every document that holds the figure.
    fn readings(&self, record: &Record<Figure>, locale: Locale) -> Result<Vec<Link>, Problem> {
        let readings = record.value.readings();
        let links = readings.map(|(id, locator)| {
            let document = self.content.documents.find(id, &record.file)?;
            Ok(self.document_link(&document.value, locator, locale))
        });
        links.collect()
    }

    fn history(&self, figure: &Figure, locale: Locale) -> Vec<RecordChange> {
        let mut changes: Vec<_> = figure.history.iter().collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.day));
        let change = |change: &Change| RecordChange {
            date: self.formats.get(locale).day_in_words(change.day),
            date_iso: change.day.to_string(),
            text: self.plain(change.text_locale(locale), change.text(locale)),
            lang: change.foreign(locale),
        };
        changes.into_iter().map(change).collect()
    }

    /// Label, value, scope, period and source in one run, with the permalink where it is known.
    pub(in crate::compose) fn citation(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<Citation, Problem> {
        // An untranslated figure is cited in the language it is written in.
        let locale = record.value.text_locale(locale);
        let words = words(locale);
        let figure = self.figure(record, locale)?;
        let named = record.value.source.named.is_some();
        let source = if named {
            format!(
                "{}{}{}{}",
                words.cited_source, figure.source, words.read_in, figure.document.text
            )
        } else {
            format!("{}{}", words.cited_document, figure.document.text)
        };
        let site = self.plain(locale, &self.content.site.value.text(locale).name);
        let base = &self.content.site.value.base;
        let permalink = if base.is_empty() {
            ".".to_owned()
        } else {
            format!(", {}", addresses::absolute(base, &figure.href))
        };
        Ok(Citation {
            locale,
            name: locale.own_name().into(),
            text: format!(
                "{}{}{} ({}, {}). {source}. {site}{permalink}",
                figure.label, words.colon, figure.value, figure.scope, figure.period
            ),
        })
    }
}
