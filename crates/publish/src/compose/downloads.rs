//! The files in which readers take key figures away.

use super::{FigureFile, addresses};
use crate::words::words;
use model::{Download, Locale};

/// Every file that lies beside the page at `page`; `name` is that of the files, and `pictures` are
/// among them where the page is that of one figure.
pub(super) fn downloads(page: &str, name: &str, pictures: bool, locale: Locale) -> Vec<Download> {
    let words = words(locale);
    let files = FigureFile::ALL.into_iter().zip(words.downloads);
    let wanted = files.filter(|(file, _)| pictures || !file.is_picture());
    let download = |(file, [name_of_kind, about]): (FigureFile, [&str; 2])| Download {
        href: addresses::figure_file(page, name, locale, file),
        media_type: file.media_type().into(),
        name: name_of_kind.into(),
        about: about.into(),
    };
    wanted.map(download).collect()
}

/// A file that belongs to something on a page: `about` and `name` say what for, and what it is.
pub(super) fn download(href: String, media_type: &str, [about, name]: [&str; 2]) -> Download {
    Download {
        href,
        media_type: media_type.into(),
        name: name.into(),
        about: about.into(),
    }
}
