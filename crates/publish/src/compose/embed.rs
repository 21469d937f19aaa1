//! A key figure for other sites.

use super::{Composer, addresses};
use crate::Problem;
use crate::source::{Figure, InBoth, Record};
use html_escape::encode_double_quoted_attribute as attribute;
use model::{Embed, Locale};

/// Width and height at which every card can be seen whole, in pixels: the narrowest screens are not
/// much wider, and no style is needed. Pages that listen are told the height that it takes.
pub const SIZE: [u32; 2] = [320, 780];

impl Composer<'_> {
    /// What other sites need to show a figure; none while nobody knows at which address they would
    /// find it.
    pub(super) fn embed(
        &self,
        record: &Record<Figure>,
        locale: Locale,
    ) -> Result<Option<Embed>, Problem> {
        let site = &self.content.site.value;
        if site.base.is_empty() {
            return Ok(None);
        }
        let href = addresses::embed(&self.figure_address(record, locale)?, locale);
        let text_locale = record.value.text_locale(locale);
        let label = self.plain(text_locale, &record.value.text(locale).label);
        let title = format!("{label} · {}", self.plain(locale, &site.text(locale).name));
        let [width, height] = SIZE;
        let code = format!(
            "<iframe src=\"{}\" title=\"{}\" lang=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>",
            attribute(&addresses::absolute(&site.base, &href)),
            attribute(&title),
            locale.lang(),
        );
        Ok(Some(Embed { href, code }))
    }
}
