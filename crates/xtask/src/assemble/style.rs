//! The style sheet: the files of `style/`, brought together in the order in which they are imported.

use super::{
    asset::{self, Asset},
    fonts::Font,
};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::Path;
use xshell::cmd;

/// The oldest browsers in which the site is styled: what they lack is written so that they understand it.
const BROWSERS: &str = "chrome 97, firefox 102, safari 16";

/// Bundles and minifies `style/site.css`, leads it to the fonts, and files it.
///
/// # Errors
/// Where lightningcss fails, for example on a file that is imported and not there. Where the style
/// sheet does not use a font, or uses one that is not there.
pub fn finish(project: &Project, staging: &Path, workshop: &Path, fonts: &[Font]) -> Result<Asset> {
    let to = workshop.join("site.css");
    bundle(project, &staging.join("style/site.css"), &to)?;
    let style = String::from_utf8(asset::read(&to)?)
        .context("lightningcss wrote something else than text")?;
    Asset::write(staging, "site", "css", published(style, fonts)?.as_bytes())
}

/// Brings a style sheet and all that it imports into one small file.
///
/// # Errors
/// Where lightningcss fails.
pub fn bundle(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let program = project.npm_program("lightningcss")?;
    cmd!(
        project.shell(),
        "{program} --bundle --minify --targets {BROWSERS} {from} --output-file {to}"
    )
    .quiet()
    .run()
    .context("lightningcss could not bundle style/site.css")
}

/// The style sheet with the addresses at which its fonts are published.
fn published(mut style: String, fonts: &[Font]) -> Result<String> {
    for Font { named, asset } in fonts {
        if !style.contains(named.as_str()) {
            bail!("style/fonts.css does not use {named}: name it there, or remove the file");
        }
        style = style.replace(named.as_str(), &asset.address);
    }
    match style.split_once("(fonts/") {
        Some((_, rest)) => bail!(
            "style/fonts.css uses fonts/{}, which is not there: `cargo xtask fonts` makes the fonts",
            rest.split(')').next().unwrap_or(rest)
        ),
        None => Ok(style),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn font(stem: &str) -> Font {
        let folder = tempfile::tempdir().unwrap();
        Font {
            named: format!("fonts/{stem}.woff2"),
            asset: Asset::write(folder.path(), stem, "woff2", b"").unwrap(),
        }
    }

    // A page finds its fonts where they are published.
    #[test]
    fn fonts_are_found_by_their_published_names() {
        let style = "@font-face{src:url(fonts/serif.woff2)}".to_owned();
        let published = published(style, &[font("serif")]).unwrap();
        assert_eq!(
            published,
            "@font-face{src:url(/assets/serif.e3b0c44298fc1c14.woff2)}"
        );
    }

    // A font without use and a use without font are reported by their names.
    #[test]
    fn fonts_and_style_sheet_agree() {
        let told = |style: &str, fonts: &[Font]| {
            published(style.to_owned(), fonts).unwrap_err().to_string()
        };
        assert!(told("", &[font("serif")]).contains("does not use fonts/serif.woff2"));
        assert!(told("url(fonts/sans.woff2)", &[]).contains("fonts/sans.woff2, which is not"));
    }
}
