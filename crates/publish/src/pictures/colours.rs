//! The colours of pictures: those of the style sheet, which `style/tokens.css` names.

/// The ground, `--enamel`.
pub const ENAMEL: &str = "#12294f";

/// Words on it, `--on-enamel`.
pub const ON_ENAMEL: &str = "#f8f2e4";

/// Lines and inscriptions on it, `--brass-on-enamel`.
pub const BRASS: &str = "#d6b36a";

#[cfg(test)]
mod tests {
    use super::*;

    /// Pictures and icon have the very colours of the pages.
    #[test]
    fn the_style_sheet_has_the_same_colours() {
        let tokens = include_str!("../../../../style/tokens.css");
        for (token, colour) in [
            ("enamel", ENAMEL),
            ("on-enamel", ON_ENAMEL),
            ("brass-on-enamel", BRASS),
        ] {
            let value = tokens.split(&format!("--{token}: ")).nth(1).unwrap();
            // Pictures have the light scheme, where the style sheet gives two.
            let value = value.strip_prefix("light-dark(").unwrap_or(value);
            assert!(value.starts_with(colour), "{token}");
        }
        assert!(include_str!("../../../../public/favicon.svg").contains(ENAMEL));
    }
}
