//! The words around measurements.

use crate::source::WeighedKind;
use model::Locale;

/// The words in one language.
pub struct Words {
    /// Before the day.
    pub date: &'static str,
    /// Before the programs.
    pub tools: &'static str,
    /// Before the number of pages.
    pub pages: &'static str,
    /// After it.
    pub how_looked_at: &'static str,
    /// Before the number of rules broken.
    pub violations: &'static str,
    /// That there is none.
    pub none: &'static str,
    /// The unit.
    pub kilobytes: &'static str,
    /// Between the weight of a document and that of a visit.
    pub visit: &'static str,
    kinds: [&'static str; 8],
}

const FR: Words = Words {
    date: "Mesuré le",
    tools: "Outils",
    pages: "Pages examinées",
    how_looked_at: ", chacune en couleurs claires et sombres, sur 360 et 1280 pixels de largeur",
    violations: "Écarts relevés",
    none: "aucun",
    kilobytes: "ko",
    visit: " ; première visite : ",
    kinds: [
        "Accueil",
        "Page de texte",
        "Chiffres clés",
        "Un chiffre",
        "Liste des actualités",
        "Une actualité",
        "Presse",
        "Sources",
    ],
};

const EN: Words = Words {
    date: "Measured on",
    tools: "Tools",
    pages: "Pages examined",
    how_looked_at: ", each in light and dark colours, 360 and 1280 pixels wide",
    violations: "Failures found",
    none: "none",
    kilobytes: "kB",
    visit: "; first visit: ",
    kinds: [
        "Home",
        "Page of text",
        "Key figures",
        "A figure",
        "List of news",
        "A news item",
        "Press",
        "Sources",
    ],
};

/// The words in a language.
pub const fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Fr => &FR,
        Locale::En => &EN,
    }
}

impl Words {
    /// What a kind of page is called.
    pub const fn kind(&self, kind: WeighedKind) -> &'static str {
        self.kinds[kind as usize]
    }
}
