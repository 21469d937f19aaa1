//! The files in which readers take key figures away.

use crate::media_type;

/// A file in which readers take key figures away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureFile {
    /// Values for spreadsheets of a country with a decimal comma.
    SemicolonCsv,
    /// Values for programs.
    Csv,
    /// Values with all that belongs to them.
    Json,
    /// The card as a drawing, on light ground.
    LightSvg,
    /// The card as a drawing, on dark ground.
    DarkSvg,
    /// The card in pixels, on light ground.
    LightPng,
    /// The card in pixels, on dark ground.
    DarkPng,
}

impl FigureFile {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::SemicolonCsv,
        Self::Csv,
        Self::Json,
        Self::LightSvg,
        Self::LightPng,
        Self::DarkSvg,
        Self::DarkPng,
    ];

    /// Whether it shows one figure as a picture.
    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::SemicolonCsv | Self::Csv | Self::Json)
    }

    /// Whether that picture is a drawing, not made of pixels.
    pub const fn is_drawing(self) -> bool {
        matches!(self, Self::LightSvg | Self::DarkSvg)
    }

    /// Whether that picture is for dark ground.
    pub const fn is_dark(self) -> bool {
        matches!(self, Self::DarkSvg | Self::DarkPng)
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::SemicolonCsv | Self::Csv => media_type::CSV,
            Self::Json => media_type::JSON,
            Self::LightSvg | Self::DarkSvg => media_type::SVG,
            Self::LightPng | Self::DarkPng => media_type::PNG,
        }
    }

    /// The end of its name.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::SemicolonCsv => "semicolon.csv",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::LightSvg => "light.svg",
            Self::DarkSvg => "dark.svg",
            Self::LightPng => "light.png",
            Self::DarkPng => "dark.png",
        }
    }
}
