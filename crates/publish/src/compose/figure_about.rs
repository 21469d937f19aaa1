//! What has to be known of a figure that stands in a sentence.

use super::Composer;
use crate::Problem;
use crate::source::{Figure, InBoth, Record};
use crate::words::words;
use model::Locale;

impl Composer<'_> {
    /// Scope, period and source of a figure, a line each. None where the scope is not written in
    /// `locale`: the lines cannot be marked with another language.
    pub(super) fn figure_about(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<Option<String>, Problem> {
        let scope = self
            .content
            .scopes
            .find(&record.value.scope, &record.file)?;
        if scope.value.foreign(locale).is_some() {
            return Ok(None);
        }
        let words = words(locale);
        let figure = self.figure(record, locale)?;
        let lines = [
            (words.scope, figure.scope),
            (words.period, figure.period),
            (words.source, figure.source),
        ];
        let lines = lines.map(|(name, said)| format!("{name}{}{said}", words.colon));
        Ok(Some(lines.join("\n")))
    }
}
