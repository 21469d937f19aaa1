//! The card of a key figure, as it is taken away: what it says. It is all that has to stand beside
//! the value, so that the picture is as honest alone as on its page.

use super::colours::{DARK, LIGHT, Scheme};
use crate::edition::Editions;
use crate::words::words;
use model::{Figure, PageData};

/// The card of a figure in one language and one scheme.
pub struct FigureCard<'a> {
    /// The figure.
    pub(super) figure: &'a Figure,
    /// Its colours.
    pub(super) scheme: &'static Scheme,
    /// Names with what is said, as on the page.
    pub(super) rows: Vec<(&'static str, &'a str)>,
    /// Who publishes the figure.
    pub(super) site: &'a str,
    /// Where its page is, if the site's address is known.
    pub(super) permalink: Option<String>,
    /// Between a name and what is said.
    pub(super) colon: &'static str,
    /// The card's language.
    pub(super) lang: &'static str,
}

impl<'a> FigureCard<'a> {
    /// The card of the `figure` whose page is `page`, for light or for dark ground.
    pub fn new(
        page: &'a PageData,
        figure: &'a Figure,
        editions: &Editions<'a>,
        is_dark: bool,
    ) -> Self {
        let words = words(page.locale);
        Self {
            figure,
            scheme: if is_dark { &DARK } else { &LIGHT },
            rows: vec![
                (words.scope, &figure.scope),
                (words.period, &figure.period),
                (words.source, &figure.source),
                (words.document, &figure.document.text),
                (words.precision, &figure.precision_text),
            ],
            site: editions.get(page.locale).name,
            permalink: editions.absolute(&page.address),
            colon: words.colon,
            lang: page.locale.lang(),
        }
    }

    /// What is measured.
    pub fn name(&self) -> &'a str {
        &self.figure.label
    }

    /// Label and value in one run.
    pub(super) fn title(&self) -> String {
        format!("{}{}{}", self.figure.label, self.colon, self.figure.value)
    }

    /// All that is said of the value.
    pub(super) fn description(&self) -> String {
        let rows = self.rows.iter();
        let rows = rows.map(|(name, said)| format!("{name}{}{said}.", self.colon));
        let remarks = [&self.figure.age_notice, &self.figure.note];
        let remarks = remarks.into_iter().flatten().cloned();
        let ends = std::iter::once(self.site.to_owned()).chain(self.permalink.clone());
        let parts: Vec<_> = rows.chain(remarks).chain(ends).collect();
        parts.join(" ")
    }
}
