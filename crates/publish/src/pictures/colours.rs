//! The colours of pictures: those of the style sheet, which `style/tokens.css` names.

/// The ground, `--enamel`.
pub const ENAMEL: &str = "#12294f";

/// Words on it, `--on-enamel`.
pub const ON_ENAMEL: &str = "#f8f2e4";

/// Lines and inscriptions on it, `--brass-on-enamel`.
pub const BRASS: &str = "#d6b36a";

/// The colours of a figure's card, in one scheme of the style sheet.
pub struct Scheme {
    /// The ground, `--paper`.
    pub paper: &'static str,
    /// The value and what is said of it, `--ink`.
    pub ink: &'static str,
    /// Names of what is said, `--ink-soft`.
    pub ink_soft: &'static str,
    /// Marks that are set in metal, `--brass`.
    pub brass: &'static str,
    /// The unit, `--brass-ink`.
    pub brass_ink: &'static str,
    /// Marks that are not, `--edge`.
    pub edge: &'static str,
}

/// By day.
pub const LIGHT: Scheme = Scheme {
    paper: "#fbf8f0",
    ink: "#1f1c17",
    ink_soft: "#504a3f",
    brass: "#95702a",
    brass_ink: "#69490f",
    edge: "#857a66",
};

/// By night.
pub const DARK: Scheme = Scheme {
    paper: "#0b1322",
    ink: "#f0e9da",
    ink_soft: "#c4bcab",
    brass: "#c39d52",
    brass_ink: "#d9b972",
    edge: "#76809a",
};

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

    /// A card that is taken away has the colours of the one on the page, by day and by night.
    #[test]
    fn cards_have_the_colours_of_the_page() {
        let tokens = include_str!("../../../../style/tokens.css");
        for (token, day, night) in [
            ("paper", LIGHT.paper, DARK.paper),
            ("ink", LIGHT.ink, DARK.ink),
            ("ink-soft", LIGHT.ink_soft, DARK.ink_soft),
            ("brass", LIGHT.brass, DARK.brass),
            ("brass-ink", LIGHT.brass_ink, DARK.brass_ink),
            ("edge", LIGHT.edge, DARK.edge),
        ] {
            let value = format!("--{token}: light-dark({day}, {night});");
            assert!(tokens.contains(&value), "{value}");
        }
    }
}
