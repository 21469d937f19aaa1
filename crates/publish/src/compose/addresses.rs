//! The form of addresses. No other place builds one.

use super::FigureFile;
use model::Locale;

/// Address of the page that lets a visitor choose a language.
pub const START: &str = "/";

/// Address of the page that is served where there is none.
pub const NOT_FOUND: &str = "/404.html";

/// Address of the list of all pages for search engines.
pub const SITEMAP: &str = "/sitemap.xml";

/// Address of the list `number` of pages, where they are too many for one.
pub fn part_of_sitemap(number: u32) -> String {
    format!("/sitemap-{number}.xml")
}

/// Address of what search engines' programs read first.
pub const ROBOTS: &str = "/robots.txt";

/// Address of what tells whom to report a hole in the security to (RFC 9116).
pub const SECURITY: &str = "/.well-known/security.txt";

/// Address of the site's icon.
pub const ICON: &str = "/favicon.svg";

/// Address of the small icon that browsers ask for by themselves.
pub const ICO: &str = "/favicon.ico";

/// Address of the icon of a telephone's home screen.
pub const TOUCH_ICON: &str = "/apple-touch-icon.png";

/// Address of the icon of 192 pixels.
pub const ICON_192: &str = "/icon-192.png";

/// Address of the icon of 512 pixels.
pub const ICON_512: &str = "/icon-512.png";

/// Address of the icon of 512 pixels that a launcher may cut into a form of its own.
pub const MASKABLE_ICON: &str = "/icon-maskable-512.png";

/// Address of the picture that stands for the page at `page` where it is shared.
pub fn social_image(page: &str) -> String {
    format!("{page}social.png")
}

/// Address of the dial beside the words of the home page.
pub const ROSETTE: &str = "/guilloche/rosette.svg";

/// Address of a tile of the band below them.
pub const BAND: &str = "/guilloche/band.svg";

/// Address of the page reached by `slugs` from a language's home page: `/fr/union/`.
pub fn page<'a>(locale: Locale, slugs: impl IntoIterator<Item = &'a str>) -> String {
    let mut address = format!("/{}/", locale.lang());
    for slug in slugs.into_iter().filter(|slug| !slug.is_empty()) {
        address.push_str(slug);
        address.push('/');
    }
    address
}

/// Address of the page `slug` below the page at `parent`.
pub fn below(parent: &str, slug: &str) -> String {
    format!("{parent}{slug}/")
}

/// Address of the page `number` of the list whose first page is at `list`.
pub fn page_of_list(list: &str, number: u32) -> String {
    match number {
        1 => list.to_owned(),
        _ => below(list, &numbered(number)),
    }
}

/// Slug of the page `number` of a list; no page below one may be called so.
fn numbered(number: u32) -> String {
    format!("page-{number}")
}

/// Whether a slug is one that a page of a list could have.
pub fn is_page_of_list(slug: &str) -> bool {
    let number = slug.strip_prefix("page-");
    number.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Address below which every choice from the register at `news_list` has its pages.
pub fn choices(news_list: &str) -> String {
    format!("{news_list}choices/")
}

/// Address of the page `number` of a choice by organisation and year. The app builds the same, as
/// [`model::NewsFilter::choices`] says.
pub fn choice(
    choices: &str,
    organisation: Option<&str>,
    year: Option<&str>,
    number: u32,
) -> String {
    let mut address = choices.to_owned();
    for value in [organisation, year].into_iter().flatten() {
        address.push_str(value);
        address.push('/');
    }
    format!("{address}{number}.json")
}

/// Address of a place on the page at `page`.
pub fn place(page: &str, fragment: &str) -> String {
    format!("{page}#{fragment}")
}

/// `tel:` address of a telephone number.
pub fn telephone(number: &str) -> String {
    format!("tel:{number}")
}

/// `mailto:` address of a mailbox.
pub fn mailbox(address: &str) -> String {
    format!("mailto:{address}")
}

/// Address of the Atom feed beside the register at `news_list`: of all news, or of an organisation's.
pub fn atom_feed(news_list: &str, organisation: Option<&str>) -> String {
    match organisation {
        Some(id) => format!("{news_list}{id}.atom.xml"),
        None => format!("{news_list}atom.xml"),
    }
}

/// Address of the JSON Feed beside the register at `news_list`: of all news, or of an organisation's.
pub fn json_feed(news_list: &str, organisation: Option<&str>) -> String {
    match organisation {
        Some(id) => format!("{news_list}{id}.feed.json"),
        None => format!("{news_list}feed.json"),
    }
}

/// Address of the calendar file of the event that the news item at `news` tells of.
pub fn calendar(news: &str) -> String {
    format!("{news}event.ics")
}

/// Address of the card of a press contact beside the page at `press`.
pub fn contact_card(press: &str, contact: &str) -> String {
    format!("{press}{contact}.vcf")
}

/// Name of the files that hold all key figures.
pub const ALL_FIGURES: &str = "key-figures";

/// Address of a file of key figures beside the page at `page`. It is known by its name alone once
/// it is taken away: `fh-turnover.fr.csv`.
pub fn figure_file(page: &str, name: &str, locale: Locale, file: FigureFile) -> String {
    format!("{page}{name}.{}.{}", locale.lang(), file.ending())
}

/// Slug, below the page of a key figure, of what other sites show of it.
pub const fn embed_slug(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "integrer",
        Locale::En => "embed",
    }
}

/// Address of what other sites show of the key figure whose page is at `page`.
pub fn embed(page: &str, locale: Locale) -> String {
    below(page, embed_slug(locale))
}

/// All such addresses of a language in one, as servers read it.
pub fn every_embed(locale: Locale) -> String {
    embed(&page(locale, ["*"]), locale)
}

/// Address of the schema of key figures as JSON.
pub const FIGURE_SCHEMA: &str = "/key-figures.schema.json";

/// Address of the web manifest of the language whose home page is at `home`.
pub fn manifest(home: &str) -> String {
    format!("{home}site.webmanifest")
}

/// An address of the site as the whole web knows it; `base` has no slash at the end.
pub fn absolute(base: &str, address: &str) -> String {
    format!("{base}{address}")
}

/// Path, in the output folder, of the file at `address`, which is no page.
pub fn file(address: &str) -> &str {
    address.trim_start_matches('/')
}

/// Path, in the output folder, of the datum of the page at `address`.
pub fn datum_file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    match path.strip_suffix(".html") {
        Some(name) => format!("{name}.json"),
        None => format!("{path}index.json"),
    }
}

/// Path, in the output folder, of the document of the page at `address`.
pub fn document_file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    if path.ends_with(".html") {
        path.to_owned()
    } else {
        format!("{path}index.html")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every address has its datum beside its document.
    #[test]
    fn a_datum_lies_beside_its_document() {
        assert_eq!(datum_file(START), "index.json");
        assert_eq!(document_file(START), "index.html");
        assert_eq!(document_file(NOT_FOUND), "404.html");
        assert_eq!(document_file(&page(Locale::En, ["a"])), "en/a/index.html");
        assert_eq!(datum_file(NOT_FOUND), "404.json");
        assert_eq!(datum_file(&page(Locale::Fr, [])), "fr/index.json");
        assert_eq!(
            datum_file(&page(Locale::En, ["a", "b"])),
            "en/a/b/index.json"
        );
    }
}
