//! The colour of the paper, which the browser's own frame takes up.

/// A colour for each scheme.
pub struct Paper {
    /// By day.
    pub light: &'static str,
    /// By night.
    pub dark: &'static str,
}

/// The style sheet's `--paper`.
pub const PAPER: Paper = Paper {
    light: "#fbf8f0",
    dark: "#0b1322",
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame of the browser has the very colours of the page.
    #[test]
    fn the_style_sheet_has_the_same_paper() {
        let tokens = include_str!("../../../../style/tokens.css");
        let paper = format!("--paper: light-dark({}, {});", PAPER.light, PAPER.dark);
        assert!(tokens.contains(&paper), "{paper}");
    }
}
