//! The pages that speak both languages: the choice of language, and “not found”.

use crate::Problem;
use crate::compose::{Composer, addresses};
use crate::source::{InBoth, PageKind, SiteText};
use model::{BilingualSection, FORMAT, Link, Locale, PageBody, PageData};

impl Composer<'_> {
    /// The page `/`.
    pub(in crate::compose) fn start_page(&self) -> Result<PageData, Problem> {
        let home = self.content.page_of_kind(PageKind::Home)?;
        let sections = Locale::ALL.map(|locale| {
            let start = &self.content.site.value.text(locale).start;
            Ok(BilingualSection {
                locale,
                heading: self.plain(locale, &start.heading),
                text: self.plain(locale, &start.text),
                links: vec![Link::new(
                    self.page_address(home, locale)?,
                    self.plain(locale, &start.link),
                )],
            })
        });
        let description = self.in_both(|text| &text.tagline);
        self.bilingual(addresses::START, self.both_names(), description, sections)
    }

    /// The page that is served where there is none.
    pub(in crate::compose) fn not_found_page(&self) -> Result<PageData, Problem> {
        let sections = Locale::ALL.map(|locale| {
            let not_found = &self.content.site.value.text(locale).not_found;
            Ok(BilingualSection {
                locale,
                heading: self.plain(locale, &not_found.heading),
                text: self.plain(locale, &not_found.text),
                links: self.ways_on(locale)?,
            })
        });
        let title = self.in_both(|text| &text.not_found.heading);
        let description = self.in_both(|text| &text.not_found.text);
        self.bilingual(addresses::NOT_FOUND, title, description, sections)
    }

    /// The site's name in both languages.
    pub(in crate::compose) fn both_names(&self) -> String {
        self.in_both(|text| &text.name)
    }

    /// A text in both languages, once where they agree. No line begins with the dot.
    fn in_both(&self, pick: impl Fn(&SiteText) -> &String) -> String {
        let site = &self.content.site.value;
        let [fr, en] = Locale::ALL.map(|locale| self.plain(locale, pick(site.text(locale))));
        if fr == en {
            fr
        } else {
            format!("{fr}\u{a0}· {en}")
        }
    }

    fn bilingual(
        &self,
        address: &str,
        title: String,
        description: String,
        sections: [Result<BilingualSection, Problem>; 2],
    ) -> Result<PageData, Problem> {
        let names = self.both_names();
        Ok(PageData {
            format: FORMAT,
            address: address.into(),
            locale: Locale::Fr,
            text_locale: None,
            document_title: if title == names {
                names
            } else {
                format!("{title} · {names}")
            },
            title,
            description,
            alternate: None,
            breadcrumb: Vec::new(),
            shell: self.bilingual_shell(),
            body: PageBody::Bilingual {
                sections: sections.into_iter().collect::<Result<_, _>>()?,
            },
        })
    }
}
